package reviewthemes.store.jdbi;

import java.util.List;
import java.util.Optional;
import reviewthemes.verify.Run;
import reviewthemes.verify.RunLog;

/** The runs as a table. */
final class JdbiRuns implements RunLog {
  private final Queries queries;

  JdbiRuns(Queries queries) {
    this.queries = queries;
  }

  @Override
  public List<Run> all() {
    return select("SELECT * FROM run ORDER BY number");
  }

  @Override
  public Optional<Run> latest() {
    return select("SELECT * FROM run ORDER BY number DESC LIMIT 1").stream().findFirst();
  }

  private List<Run> select(String query) {
    return queries.read(
        handle ->
            handle
                .createQuery(query)
                .map(
                    (row, context) ->
                        new Run(
                            row.getLong("number"),
                            Times.read(row.getString("at")),
                            row.getString("input"),
                            JdbiReviews.producedBy(row)))
                .list());
  }
}
