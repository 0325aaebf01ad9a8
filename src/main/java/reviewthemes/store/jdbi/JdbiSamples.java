package reviewthemes.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import reviewthemes.review.ReviewId;
import reviewthemes.store.json.StoredJson;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Sample;
import reviewthemes.verify.Samples;

/** Audit samples as tables that rows are only added to. */
final class JdbiSamples implements Samples {
  private final Queries queries;

  JdbiSamples(Queries queries) {
    this.queries = queries;
  }

  @Override
  public List<Sample> all() {
    return select("", Map.of());
  }

  @Override
  public Optional<Sample> find(String id) {
    return select(" WHERE audit_sample.id = :id", Map.of("id", id)).stream().findFirst();
  }

  private List<Sample> select(String where, Map<String, ?> binds) {
    return queries.read(
        handle -> {
          Map<String, List<Drawn>> passages = new TreeMap<>();
          handle
              .createQuery(
                  "SELECT audit_passage.* FROM audit_passage JOIN audit_sample"
                      + " ON audit_sample.id = audit_passage.sample"
                      + where
                      + " ORDER BY place")
              .bindMap(binds)
              .map((row, context) -> Map.entry(row.getString("sample"), drawn(row)))
              .forEach(
                  found ->
                      passages
                          .computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                          .add(found.getValue()));
          return handle
              .createQuery("SELECT * FROM audit_sample" + where + " ORDER BY at, id")
              .bindMap(binds)
              .map((row, context) -> sample(row, passages.get(row.getString("id"))))
              .list();
        });
  }

  private static Sample sample(ResultSet row, List<Drawn> passages) throws SQLException {
    return new Sample(
        row.getString("id"),
        Times.read(row.getString("at")),
        new Coder(row.getString("coder")),
        row.getLong("seed"),
        row.getLong("seen"),
        row.getInt("population"),
        passages);
  }

  private static Drawn drawn(ResultSet row) throws SQLException {
    return new Drawn(
        new ReviewId(row.getString("review")),
        row.getLong("run"),
        row.getString("sha256"),
        row.getString("section"),
        DecisionReader.passage(row));
  }

  @Override
  public void add(Sample sample) {
    queries.write(
        handle -> {
          handle
              .createUpdate(
                  "INSERT INTO audit_sample (id, at, coder, seed, seen, population)"
                      + " VALUES (:id, :at, :coder, :seed, :seen, :population)")
              .bind("id", sample.id())
              .bind("at", Times.write(sample.at()))
              .bind("coder", sample.coder().name())
              .bind("seed", sample.seed())
              .bind("seen", sample.seen())
              .bind("population", sample.population())
              .execute();
          passages(handle, sample);
          return null;
        });
  }

  private static void passages(Handle handle, Sample sample) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO audit_passage (sample, place, review, run, sha256, section, passage, page,"
                + " end_page, text_start, text_end, boxes) VALUES (:sample, :place, :review, :run,"
                + " :sha256, :section, :passage, :page, :end_page, :text_start, :text_end, :boxes)");
    for (int place = 0; place < sample.passages().size(); place++) {
      Drawn drawn = sample.passages().get(place);
      Passage passage = drawn.passage();
      batch
          .bind("sample", sample.id())
          .bind("place", place)
          .bind("review", drawn.review().value())
          .bind("run", drawn.run())
          .bind("sha256", drawn.sha256())
          .bind("section", drawn.section())
          .bind("passage", passage.text())
          .bind("page", passage.page())
          .bind("end_page", passage.endPage())
          .bind("text_start", passage.start())
          .bind("text_end", passage.end())
          .bind("boxes", StoredJson.boxes(passage.boxes()))
          .add();
    }
    batch.execute();
  }
}
