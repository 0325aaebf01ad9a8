package reviewthemes.output.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Codebook;
import reviewthemes.output.ResultStore;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.Row;
import reviewthemes.output.csv.AttributesCsv;
import reviewthemes.output.csv.FlagsCsv;
import reviewthemes.output.csv.QuotesCsv;
import reviewthemes.output.file.WholeFile;
import reviewthemes.output.html.IndexPage;
import reviewthemes.review.ReviewId;

/** Makes the tables and the page of results; holds one review at a time. */
public final class Report {
  private final Codebook codebook;
  private final ResultStore results;
  private final OutputFolder folder;

  public Report(Codebook codebook, ResultStore results, OutputFolder folder) {
    this.codebook = codebook;
    this.results = results;
    this.folder = folder;
  }

  /**
   * Writes tables and page of these reviews and returns the matrix.
   *
   * @param reviews whose results to write, in this order; a review without result is left out
   * @param links where documents can be opened
   * @throws IOException if something cannot be written
   */
  public List<Row> write(List<ReviewId> reviews, Map<ReviewId, String> links) throws IOException {
    List<Row> rows = writeTables(reviews);
    try (WholeFile page = new WholeFile(folder.page())) {
      IndexPage index = new IndexPage(page.writer(), codebook, rows);
      for (ReviewId id : reviews) {
        Optional<ReviewResult> result = results.read(id);
        if (result.isPresent()) {
          index.add(result.get(), links.getOrDefault(id, ""));
        }
      }
      index.end();
      page.finish();
    }
    return rows;
  }

  private List<Row> writeTables(List<ReviewId> reviews) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (WholeFile flags = new WholeFile(folder.flags());
        WholeFile quotes = new WholeFile(folder.quotes());
        WholeFile attributes = new WholeFile(folder.attributes())) {
      FlagsCsv flagsCsv = new FlagsCsv(flags.writer(), codebook.codes());
      QuotesCsv quotesCsv = new QuotesCsv(quotes.writer());
      AttributesCsv attributesCsv = new AttributesCsv(attributes.writer());
      for (ReviewId id : reviews) {
        Optional<ReviewResult> result = results.read(id);
        if (result.isPresent()) {
          Row row = Row.of(result.get());
          rows.add(row);
          flagsCsv.add(row);
          quotesCsv.add(result.get());
          attributesCsv.add(result.get());
        }
      }
      flags.finish();
      quotes.finish();
      attributes.finish();
    }
    return List.copyOf(rows);
  }
}
