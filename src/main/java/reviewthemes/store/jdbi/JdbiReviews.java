package reviewthemes.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import reviewthemes.codebook.Code;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.Row;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.store.PdfShelf;
import reviewthemes.store.json.StoredJson;
import reviewthemes.verify.Edition;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewShelf;

/** The reviews as the latest run that read each left them. */
final class JdbiReviews implements ReviewShelf {
  private static final String ENTRIES =
      "SELECT review.id, review.in_folder, reading.* FROM review"
          + " JOIN reading ON reading.review = review.id AND reading.run = review.reading";
  private static final String FLAGS =
      "SELECT flag.* FROM review"
          + " JOIN flag ON flag.review = review.id AND flag.run = review.reading";

  private static final String ONE = " WHERE review.id = :id";

  private record Flag(String review, Code code, Row.Cell cell) {}

  private final Queries queries;
  private final PdfShelf pdfs;

  JdbiReviews(Queries queries, PdfShelf pdfs) {
    this.queries = queries;
    this.pdfs = pdfs;
  }

  @Override
  public List<ReviewEntry> all() {
    return queries.read(handle -> entries(handle, FLAGS, ENTRIES, Map.of())).stream()
        .sorted(java.util.Comparator.comparing(ReviewEntry::id))
        .toList();
  }

  @Override
  public Optional<ReviewEntry> find(ReviewId id) {
    return queries
        .read(handle -> entries(handle, FLAGS + ONE, ENTRIES + ONE, Map.of("id", id.value())))
        .stream()
        .findFirst();
  }

  /**
   * @param flags query for rows of {@code flag}
   * @param readings query for rows of {@code reading} with {@code id} and {@code in_folder}
   */
  static List<ReviewEntry> entries(
      Handle handle, String flags, String readings, Map<String, ?> binds) {
    Map<String, Map<Code, Row.Cell>> cells = new HashMap<>();
    handle
        .createQuery(flags)
        .bindMap(binds)
        .map((row, context) -> flag(row))
        .forEach(
            flag ->
                cells
                    .computeIfAbsent(flag.review(), review -> new HashMap<>())
                    .put(flag.code(), flag.cell()));
    List<ReviewEntry> entries = new ArrayList<>();
    handle
        .createQuery(readings)
        .bindMap(binds)
        .map((row, context) -> entry(row, cells.getOrDefault(row.getString("id"), Map.of())))
        .forEach(entries::add);
    return entries;
  }

  private static Flag flag(ResultSet row) throws SQLException {
    return new Flag(
        row.getString("review"),
        Code.parse(row.getString("code")),
        new Row.Cell(
            row.getString("id"),
            row.getInt("suggested") == 1,
            row.getDouble("score"),
            row.getInt("quotes")));
  }

  private static ReviewEntry entry(ResultSet row, Map<Code, Row.Cell> cells) throws SQLException {
    return new ReviewEntry(
        new Row(StoredJson.document(row.getString("document")), cells),
        row.getLong("run"),
        producedBy(row),
        row.getInt("in_folder") == 1);
  }

  static ProducedBy producedBy(ResultSet row) throws SQLException {
    return new ProducedBy(
        row.getString("codebook"),
        row.getString("pipeline"),
        row.getString("models"),
        row.getString("program"));
  }

  @Override
  public Map<ReviewId, Edition> editions() {
    return editions("", Map.of());
  }

  @Override
  public Optional<Edition> edition(ReviewId id) {
    return Optional.ofNullable(editions(" WHERE id = :id", Map.of("id", id.value())).get(id));
  }

  private Map<ReviewId, Edition> editions(String where, Map<String, ?> binds) {
    Map<ReviewId, Edition> editions = new TreeMap<>();
    return queries.read(
        handle -> {
          handle
              .createQuery("SELECT id, reading, in_folder FROM review" + where)
              .bindMap(binds)
              .map(
                  (row, context) ->
                      Map.entry(
                          new ReviewId(row.getString("id")),
                          new Edition(row.getLong("reading"), row.getInt("in_folder") == 1)))
              .forEach(found -> editions.put(found.getKey(), found.getValue()));
          return editions;
        });
  }

  @Override
  public Optional<ReviewResult> result(ReviewId id) {
    return result(id, Long.MAX_VALUE);
  }

  @Override
  public Optional<ReviewResult> result(ReviewId id, long run) {
    return queries.read(
        handle ->
            handle
                .createQuery(
                    "SELECT result FROM reading WHERE review = :review AND run <= :run"
                        + " ORDER BY run DESC LIMIT 1")
                .bind("review", id.value())
                .bind("run", run)
                .map((row, context) -> StoredJson.result(row.getBytes("result")))
                .findOne());
  }

  @Override
  public Optional<byte[]> pdf(String sha256) {
    return pdfs.read(sha256);
  }
}
