package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import reviewthemes.verify.agreement.AgreementReport;
import reviewthemes.verify.agreement.Comparing;

/** How well coders agree, beside how well the program agrees with people. */
final class AgreementRoutes {
  private final Workbench bench;
  private final Templates templates;

  AgreementRoutes(Workbench bench, Templates templates) {
    this.bench = bench;
    this.templates = templates;
  }

  void show(Context context) {
    AgreementReport report =
        AgreementReport.of(List.copyOf(bench.codebook().codes()), Comparing.in(bench.workspace()));
    templates.send(
        context,
        "agreement.jte",
        Map.of(
            "report", report,
            "codebook", bench.codebook(),
            "visitor", Gate.session(context).visitor()));
  }
}
