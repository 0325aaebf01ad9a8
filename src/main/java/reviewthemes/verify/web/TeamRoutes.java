package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;

/** The pages of a team: who codes what, who has finished, how far they agree, who is right. */
final class TeamRoutes {
  private final AssignmentRoutes assignments;
  private final FinishRoutes finish;
  private final AgreementRoutes agreement;
  private final DisagreementRoutes disagreements;

  TeamRoutes(Workbench bench, Entrance entrance, Templates templates) {
    this.assignments = new AssignmentRoutes(bench, entrance, templates);
    this.finish = new FinishRoutes(bench, templates);
    this.agreement = new AgreementRoutes(bench, templates);
    this.disagreements = new DisagreementRoutes(bench, templates);
  }

  void add(RoutesConfig routes) {
    routes.get(AssignmentRoutes.PATH, assignments::show);
    routes.post(AssignmentRoutes.PATH, assignments::assign);
    routes.post(AssignmentRoutes.PATH + "/withdraw", assignments::withdraw);
    routes.get("/reviews/{id}/finish", finish::ask);
    routes.post("/reviews/{id}/finish", finish::finish);
    routes.post("/reviews/{id}/not-finished", finish::takeBack);
    routes.get("/agreement", agreement::show);
    routes.get(DisagreementRoutes.PATH, disagreements::all);
    routes.get("/reviews/{id}" + DisagreementRoutes.PATH, disagreements::one);
    routes.post("/reviews/{id}" + DisagreementRoutes.PATH, disagreements::settle);
  }
}
