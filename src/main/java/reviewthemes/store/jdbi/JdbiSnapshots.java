package reviewthemes.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import reviewthemes.count.Basis;
import reviewthemes.refresh.Figure;
import reviewthemes.refresh.Manifest;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.Snapshots;
import reviewthemes.refresh.Source;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ReviewEntry;

/** Refreshes as tables that rows are only added to. */
final class JdbiSnapshots implements Snapshots {
  private static final String OF_SNAPSHOT =
      " JOIN snapshot_review s ON s.review = reading.review AND s.run = reading.run"
          + " WHERE s.snapshot = :snapshot";

  private final Queries queries;
  private final InstantSource clock;

  JdbiSnapshots(Queries queries, InstantSource clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public Snapshot add(Manifest manifest) {
    long number = queries.write(handle -> insert(handle, manifest));
    return all().stream().filter(one -> one.number() == number).findFirst().orElseThrow();
  }

  private long insert(Handle handle, Manifest manifest) {
    long number =
        handle
            .createQuery(
                "INSERT INTO snapshot (name, at, input, run, decisions, counting) VALUES"
                    + " (:name, :at, :input, :run, :decisions, :counting) RETURNING number")
            .bind("name", manifest.name())
            .bind("at", Times.write(clock.instant()))
            .bind("input", manifest.input())
            .bind("run", manifest.run())
            .bind("decisions", manifest.decisions())
            .bind("counting", manifest.counting())
            .mapTo(Long.class)
            .one();
    PreparedBatch reviews =
        handle.prepareBatch("INSERT INTO snapshot_review (snapshot, review, run) VALUES (?, ?, ?)");
    manifest
        .sources()
        .forEach(source -> reviews.add(number, source.review().value(), source.run()));
    reviews.execute();
    PreparedBatch counts =
        handle.prepareBatch(
            "INSERT INTO snapshot_count (snapshot, item, basis, present, of_reviews)"
                + " VALUES (?, ?, ?, ?, ?)");
    manifest
        .figures()
        .forEach(
            figure ->
                counts.add(
                    number, figure.item(), figure.basis().label(), figure.present(), figure.of()));
    counts.execute();
    return number;
  }

  @Override
  public List<Snapshot> all() {
    return queries.read(
        handle -> {
          Map<Long, List<Source>> sources = sources(handle);
          Map<Long, List<Figure>> figures = figures(handle);
          return handle
              .createQuery(
                  "SELECT snapshot.number AS snapshot, snapshot.name, snapshot.at AS made,"
                      + " snapshot.input AS folder, snapshot.decisions, snapshot.counting, run.*"
                      + " FROM snapshot JOIN run ON run.number = snapshot.run"
                      + " ORDER BY snapshot.number")
              .map(
                  (row, context) ->
                      snapshot(
                          row,
                          sources.getOrDefault(row.getLong("snapshot"), List.of()),
                          figures.getOrDefault(row.getLong("snapshot"), List.of())))
              .list();
        });
  }

  private static Snapshot snapshot(ResultSet row, List<Source> sources, List<Figure> figures)
      throws SQLException {
    return new Snapshot(
        row.getLong("snapshot"),
        Times.read(row.getString("made")),
        JdbiReviews.producedBy(row),
        new Manifest(
            row.getString("name"),
            row.getString("folder"),
            row.getLong("number"),
            row.getLong("decisions"),
            row.getString("counting"),
            sources,
            figures));
  }

  private static Map<Long, List<Source>> sources(Handle handle) {
    Map<Long, List<Source>> sources = new HashMap<>();
    handle
        .createQuery(
            "SELECT s.snapshot, s.run, reading.review, file, sha256, codebook, pipeline, models,"
                + " program FROM snapshot_review s"
                + " JOIN reading ON reading.review = s.review AND reading.run = s.run")
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("snapshot"),
                    new Source(
                        new ReviewId(row.getString("review")),
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getLong("run"),
                        JdbiReviews.producedBy(row))))
        .forEach(one -> add(sources, one));
    sources.values().forEach(list -> list.sort(java.util.Comparator.comparing(Source::review)));
    return sources;
  }

  private static Map<Long, List<Figure>> figures(Handle handle) {
    Map<Long, List<Figure>> figures = new HashMap<>();
    handle
        .createQuery("SELECT * FROM snapshot_count ORDER BY snapshot, basis, item")
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("snapshot"),
                    new Figure(
                        row.getString("item"),
                        basis(row.getString("basis")),
                        row.getInt("present"),
                        row.getInt("of_reviews"))))
        .forEach(one -> add(figures, one));
    return figures;
  }

  private static Basis basis(String label) {
    return label.equals(Basis.SUGGESTIONS.label()) ? Basis.SUGGESTIONS : Basis.VERDICTS;
  }

  private static <T> void add(Map<Long, List<T>> lists, Map.Entry<Long, T> one) {
    lists.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(one.getValue());
  }

  @Override
  public List<ReviewEntry> entries(Snapshot snapshot) {
    return queries
        .read(
            handle ->
                JdbiReviews.entries(
                    handle,
                    "SELECT flag.* FROM flag JOIN reading"
                        + " ON reading.review = flag.review AND reading.run = flag.run"
                        + OF_SNAPSHOT,
                    "SELECT reading.*, reading.review AS id, 1 AS in_folder FROM reading"
                        + OF_SNAPSHOT,
                    Map.of("snapshot", snapshot.number())))
        .stream()
        .sorted(java.util.Comparator.comparing(ReviewEntry::id))
        .toList();
  }
}
