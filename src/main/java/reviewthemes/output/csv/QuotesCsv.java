package reviewthemes.output.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;

/** The quotes: one row for each quote of each flag, suggested or not. */
public final class QuotesCsv {
  private final CsvTable table;

  public QuotesCsv(Writer writer) throws IOException {
    this.table =
        new CsvTable(
            writer,
            List.of(
                "review",
                "theme",
                "polarity",
                "suggested",
                "flag_score",
                "quote",
                "page",
                "section",
                "paragraph",
                "role",
                "subject",
                "quote_score",
                "why",
                "quote_id",
                "file"));
  }

  public void add(ReviewResult result) throws IOException {
    for (FlagResult flag : result.flags()) {
      for (QuoteResult quote : flag.quotes()) {
        table.row(
            List.of(
                result.review().id(),
                flag.theme(),
                flag.polarity() == null ? "" : flag.polarity(),
                flag.suggested() ? "yes" : "no",
                flag.score(),
                quote.text(),
                quote.page(),
                quote.section(),
                quote.paragraph(),
                quote.role(),
                quote.subject(),
                quote.score(),
                String.join("; ", quote.why()),
                quote.id(),
                result.review().file()));
      }
    }
  }
}
