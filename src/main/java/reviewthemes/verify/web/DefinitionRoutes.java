package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import reviewthemes.verify.DefinitionComparison;
import reviewthemes.verify.DefinitionComparison.Piece;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.diffutils.WordComparison;

/** What a theme meant when somebody decided, beside what it means now. */
final class DefinitionRoutes {
  private final Workbench bench;
  private final Templates templates;
  private final DefinitionComparison comparison = new WordComparison();

  DefinitionRoutes(Workbench bench, Templates templates) {
    this.bench = bench;
    this.templates = templates;
  }

  void add(RoutesConfig routes) {
    routes.get("/definitions/{hash}", this::changes);
  }

  private void changes(Context context) {
    ThemeDefinition before =
        bench
            .workspace()
            .definitions()
            .find(context.pathParam("hash"))
            .orElseThrow(() -> Refused.notFound("That definition was not kept."));
    ThemeDefinition now = bench.workspace().definitions().current().get(before.theme());
    List<Piece> pieces = now == null ? List.of() : comparison.compare(before, now);
    templates.send(context, "definitionchange.jte", Map.of("before", before, "pieces", pieces));
  }
}
