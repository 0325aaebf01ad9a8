package reviewthemes.store.jdbi;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import reviewthemes.output.Document;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.store.PdfShelf;
import reviewthemes.store.RunKeeper;
import reviewthemes.store.json.StoredJson;
import reviewthemes.verify.ThemeDefinition;

/** Writes runs and what they suggest. */
final class JdbiKeeper implements RunKeeper {
  private final Queries queries;
  private final PdfShelf pdfs;
  private final InstantSource clock;

  JdbiKeeper(Queries queries, PdfShelf pdfs, InstantSource clock) {
    this.queries = queries;
    this.pdfs = pdfs;
    this.clock = clock;
  }

  @Override
  public long start(String input, ProducedBy producedBy, List<ThemeDefinition> definitions) {
    return queries.write(
        handle -> {
          long run =
              bind(
                      handle.createQuery(
                          "INSERT INTO run (at, input, codebook, pipeline, models, program) VALUES"
                              + " (:at, :input, :codebook, :pipeline, :models, :program)"
                              + " RETURNING number"),
                      producedBy)
                  .bind("at", Times.write(clock.instant()))
                  .bind("input", input)
                  .mapTo(Long.class)
                  .one();
          definitions.forEach(definition -> define(handle, run, definition));
          return run;
        });
  }

  private static void define(Handle handle, long run, ThemeDefinition definition) {
    handle
        .createUpdate(
            "INSERT INTO definition (hash, theme, lines) VALUES (:hash, :theme, :lines)"
                + " ON CONFLICT (hash) DO NOTHING")
        .bind("hash", definition.hash())
        .bind("theme", definition.theme().value())
        .bind("lines", StoredJson.lines(definition.lines()))
        .execute();
    handle
        .createUpdate(
            "INSERT INTO run_definition (run, theme, definition) VALUES (:run, :theme, :hash)")
        .bind("run", run)
        .bind("theme", definition.theme().value())
        .bind("hash", definition.hash())
        .execute();
  }

  @Override
  public void keep(long run, ReviewResult result, byte[] pdf) {
    pdfs.keep(result.review().sha256(), pdf);
    queries.write(
        handle -> {
          if (!isThere(handle, result)) {
            shelve(handle, run, result);
            new Readings(handle, run, result).write();
            dropUnused(handle, run, result.review().id());
          }
          return null;
        });
  }

  private static boolean isThere(Handle handle, ReviewResult result) {
    Document document = result.review();
    return bind(
            handle.createQuery(
                "SELECT count(*) FROM review"
                    + " JOIN reading ON reading.review = review.id AND reading.run = review.reading"
                    + " WHERE review.id = :review AND file = :file AND sha256 = :sha256"
                    + " AND codebook = :codebook AND pipeline = :pipeline"
                    + " AND models = :models AND program = :program"),
            result.producedBy())
        .bind("review", document.id())
        .bind("file", document.file())
        .bind("sha256", document.sha256())
        .mapTo(Boolean.class)
        .one();
  }

  static <S extends SqlStatement<S>> S bind(S statement, ProducedBy producedBy) {
    return statement
        .bind("codebook", producedBy.codebook())
        .bind("pipeline", producedBy.pipeline())
        .bind("models", producedBy.models())
        .bind("program", producedBy.program());
  }

  private static void shelve(Handle handle, long run, ReviewResult result) {
    handle
        .createUpdate(
            "INSERT INTO review (id, reading, in_folder) VALUES (:review, :run, 1)"
                + " ON CONFLICT (id) DO UPDATE SET reading = :run, in_folder = 1")
        .bind("review", result.review().id())
        .bind("run", run)
        .execute();
  }

  /** An earlier reading is kept where somebody decided on it, or where a snapshot counts it. */
  private static void dropUnused(Handle handle, long run, String review) {
    handle
        .createUpdate(
            "DELETE FROM reading WHERE review = :review AND run < :run AND NOT EXISTS"
                + " (SELECT 1 FROM decision"
                + " WHERE decision.review = reading.review AND decision.run = reading.run)"
                + " AND NOT EXISTS (SELECT 1 FROM snapshot_review s"
                + " WHERE s.review = reading.review AND s.run = reading.run)")
        .bind("review", review)
        .bind("run", run)
        .execute();
  }

  @Override
  public void inFolder(Set<ReviewId> reviews) {
    queries.write(
        handle -> {
          handle.execute("UPDATE review SET in_folder = 0");
          for (ReviewId id : reviews) {
            handle.execute("UPDATE review SET in_folder = 1 WHERE id = ?", id.value());
          }
          return null;
        });
  }
}
