package reviewthemes.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.ThemeId;
import reviewthemes.store.json.StoredJson;
import reviewthemes.verify.Definitions;
import reviewthemes.verify.ThemeDefinition;

/** What the themes meant, once for each wording. */
final class JdbiDefinitions implements Definitions {
  private final Queries queries;

  JdbiDefinitions(Queries queries) {
    this.queries = queries;
  }

  @Override
  public Map<ThemeId, ThemeDefinition> current() {
    return queries
        .read(
            handle -> handle.createQuery("SELECT max(number) FROM run").mapTo(Long.class).findOne())
        .map(this::at)
        .orElse(Map.of());
  }

  @Override
  public Map<ThemeId, ThemeDefinition> at(long run) {
    Map<ThemeId, ThemeDefinition> definitions = new TreeMap<>();
    queries.read(
        handle -> {
          handle
              .createQuery(
                  "SELECT definition.* FROM run_definition"
                      + " JOIN definition ON definition.hash = run_definition.definition"
                      + " WHERE run_definition.run = :run")
              .bind("run", run)
              .map((row, context) -> definition(row))
              .forEach(definition -> definitions.put(definition.theme(), definition));
          return definitions;
        });
    return definitions;
  }

  @Override
  public Optional<ThemeDefinition> find(String hash) {
    return queries.read(
        handle ->
            handle
                .createQuery("SELECT * FROM definition WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> definition(row))
                .findOne());
  }

  private static ThemeDefinition definition(ResultSet row) throws SQLException {
    return new ThemeDefinition(
        row.getString("hash"),
        new ThemeId(row.getString("theme")),
        StoredJson.lines(row.getString("lines")));
  }
}
