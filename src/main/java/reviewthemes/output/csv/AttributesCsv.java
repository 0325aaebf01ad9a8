package reviewthemes.output.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.PlaceResult;
import reviewthemes.output.ReviewResult;

/** What reviews tell as a whole: one row for each attribute of each review. */
public final class AttributesCsv {
  private final CsvTable table;

  public AttributesCsv(Writer writer) throws IOException {
    this.table =
        new CsvTable(
            writer,
            List.of("review", "attribute", "of", "value", "score", "quote", "page", "why", "file"));
  }

  public void add(ReviewResult result) throws IOException {
    for (AttributeResult told : result.review().attributes()) {
      PlaceResult quote = told.quote();
      table.row(
          List.of(
              result.review().id(),
              told.attribute(),
              told.of(),
              told.value(),
              told.score(),
              quote == null ? "" : quote.text(),
              quote == null ? "" : quote.page(),
              String.join("; ", told.why()),
              result.review().file()));
    }
  }
}
