package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;

/** The pages of a team: who codes what, who has finished. */
final class TeamRoutes {
  private final AssignmentRoutes assignments;
  private final FinishRoutes finish;

  TeamRoutes(Workbench bench, Entrance entrance, Templates templates) {
    this.assignments = new AssignmentRoutes(bench, entrance, templates);
    this.finish = new FinishRoutes(bench, templates);
  }

  void add(RoutesConfig routes) {
    routes.get(AssignmentRoutes.PATH, assignments::show);
    routes.post(AssignmentRoutes.PATH, assignments::assign);
    routes.post(AssignmentRoutes.PATH + "/withdraw", assignments::withdraw);
    routes.get("/reviews/{id}/finish", finish::ask);
    routes.post("/reviews/{id}/finish", finish::finish);
    routes.post("/reviews/{id}/not-finished", finish::takeBack);
  }
}
