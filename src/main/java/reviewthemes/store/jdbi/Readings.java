package reviewthemes.store.jdbi;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import reviewthemes.output.Document;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.store.json.StoredJson;

/** Writes what a run suggests about a review: the whole, and rows to count and search. */
final class Readings {
  private final Handle handle;
  private final long run;
  private final ReviewResult result;

  Readings(Handle handle, long run, ReviewResult result) {
    this.handle = handle;
    this.run = run;
    this.result = result;
  }

  void write() {
    reading();
    PreparedBatch flags =
        handle.prepareBatch(
            "INSERT INTO flag (review, run, code, id, suggested, score, quotes)"
                + " VALUES (:review, :run, :code, :id, :suggested, :score, :quotes)");
    PreparedBatch quotes =
        handle.prepareBatch(
            "INSERT INTO suggestion (review, run, quote, code, score, page, text)"
                + " VALUES (:review, :run, :quote, :code, :score, :page, :text)");
    for (FlagResult flag : result.flags()) {
      add(flags, flag);
      flag.quotes().forEach(quote -> add(quotes, flag, quote));
    }
    flags.execute();
    quotes.execute();
  }

  private void reading() {
    Document document = result.review();
    JdbiKeeper.bind(
            handle.createUpdate(
                "INSERT INTO reading (review, run, file, sha256, title, codebook, pipeline,"
                    + " models, program, document, result) VALUES (:review, :run, :file, :sha256,"
                    + " :title, :codebook, :pipeline, :models, :program, :document, :result)"),
            result.producedBy())
        .bind("review", document.id())
        .bind("run", run)
        .bind("file", document.file())
        .bind("sha256", document.sha256())
        .bind("title", document.title())
        .bind("document", StoredJson.document(document))
        .bind("result", StoredJson.result(result))
        .execute();
  }

  private void add(PreparedBatch flags, FlagResult flag) {
    flags
        .bind("review", result.review().id())
        .bind("run", run)
        .bind("code", flag.code().toString())
        .bind("id", flag.id())
        .bind("suggested", flag.suggested() ? 1 : 0)
        .bind("score", flag.score())
        .bind("quotes", flag.quotes().size())
        .add();
  }

  private void add(PreparedBatch quotes, FlagResult flag, QuoteResult quote) {
    quotes
        .bind("review", result.review().id())
        .bind("run", run)
        .bind("quote", quote.id())
        .bind("code", flag.code().toString())
        .bind("score", quote.score())
        .bind("page", quote.page())
        .bind("text", quote.text())
        .add();
  }
}
