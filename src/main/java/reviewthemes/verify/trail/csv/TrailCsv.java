package reviewthemes.verify.trail.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.output.csv.CsvTable;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Passage;
import reviewthemes.verify.trail.TrailEntry;

/** One row for each decision; cells that a spreadsheet would take for formulas are made plain. */
public final class TrailCsv {
  private final CsvTable table;

  public TrailCsv(Writer writer) throws IOException {
    this.table =
        new CsvTable(
            writer,
            List.of(
                "number",
                "at",
                "coder",
                "review",
                "file",
                "theme",
                "polarity",
                "decision",
                "quote",
                "page",
                "machine",
                "note",
                "seconds",
                "taken_back_by",
                "stale",
                "definition",
                "codebook",
                "models",
                "run",
                "pdf_sha256",
                "step",
                "id"));
  }

  public void add(TrailEntry entry) throws IOException {
    Decision decision = entry.decision();
    Basis basis = decision.basis();
    table.row(
        List.of(
            decision.number(),
            decision.at(),
            decision.coder(),
            decision.review(),
            entry.file(),
            entry.code().map(code -> code.theme().value()).orElse(""),
            entry.code().map(TrailCsv::polarity).orElse(""),
            entry.what(),
            entry.passage().map(Passage::text).orElse(""),
            entry.passage().map(passage -> String.valueOf(passage.page())).orElse(""),
            entry.machine(),
            entry.note(),
            decision.seconds(),
            entry.takenBackBy().isPresent() ? entry.takenBackBy().getAsLong() : "",
            entry.stale() ? "yes" : "no",
            basis.definition(),
            basis.codebook(),
            basis.models(),
            basis.run(),
            basis.sha256(),
            decision.step(),
            decision.id()));
  }

  private static String polarity(Code code) {
    return code.polarity() == Polarity.NONE ? "" : code.polarity().name().toLowerCase(Locale.ROOT);
  }
}
