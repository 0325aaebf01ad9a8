package reviewthemes.verify.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills the templates, which are compiled with the program and escape by themselves. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String fill(String name, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    engine.render(name, values, out);
    return out.toString();
  }

  void send(Context context, String name, Map<String, Object> values) {
    context.html(fill(name, values));
  }
}
