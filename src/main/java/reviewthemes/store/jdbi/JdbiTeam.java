package reviewthemes.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Account;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Finish;
import reviewthemes.verify.Role;
import reviewthemes.verify.Team;

/** Accounts and assignments as tables that may change; who finished, as one that only grows. */
final class JdbiTeam implements Team {
  private final Queries queries;

  private final InstantSource clock;

  JdbiTeam(Queries queries, InstantSource clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public List<Account> accounts() {
    return queries
        .read(
            handle ->
                handle
                    .createQuery("SELECT * FROM account")
                    .map(
                        (row, context) ->
                            new Account(
                                new Coder(row.getString("coder")),
                                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                                row.getString("password_hash")))
                    .list())
        .stream()
        .sorted(java.util.Comparator.comparing(Account::coder))
        .toList();
  }

  @Override
  public Optional<Account> account(Coder coder) {
    return accounts().stream().filter(account -> account.coder().equals(coder)).findFirst();
  }

  @Override
  public void put(Account account) {
    queries.write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO account (coder, role, password_hash)"
                        + " VALUES (:coder, :role, :hash) ON CONFLICT (coder)"
                        + " DO UPDATE SET role = :role, password_hash = :hash")
                .bind("coder", account.coder().name())
                .bind("role", account.role().name().toLowerCase(Locale.ROOT))
                .bind("hash", account.passwordHash())
                .execute());
  }

  @Override
  public void remove(Coder coder) {
    queries.write(
        handle ->
            handle
                .createUpdate("DELETE FROM account WHERE coder = :coder")
                .bind("coder", coder.name())
                .execute());
  }

  @Override
  public List<Assignment> assignments() {
    return queries
        .read(
            handle ->
                handle
                    .createQuery("SELECT * FROM assignment")
                    .map(
                        (row, context) ->
                            new Assignment(
                                new ReviewId(row.getString("review")),
                                new Coder(row.getString("coder")),
                                row.getInt("blind") == 1,
                                row.getLong("since")))
                    .list())
        .stream()
        .sorted(java.util.Comparator.comparing(Assignment::review).thenComparing(Assignment::coder))
        .toList();
  }

  @Override
  public void assign(Assignment assignment) {
    queries.write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO assignment (review, coder, blind, since)"
                        + " VALUES (:review, :coder, :blind,"
                        + " (SELECT coalesce(max(number), 0) FROM decision))"
                        + " ON CONFLICT (review, coder) DO UPDATE SET blind = excluded.blind,"
                        + " since = CASE WHEN assignment.blind = excluded.blind"
                        + " THEN assignment.since ELSE excluded.since END")
                .bind("review", assignment.review().value())
                .bind("coder", assignment.coder().name())
                .bind("blind", assignment.blind() ? 1 : 0)
                .execute());
  }

  @Override
  public void withdraw(Assignment assignment) {
    queries.write(
        handle ->
            handle
                .createUpdate("DELETE FROM assignment WHERE review = :review AND coder = :coder")
                .bind("review", assignment.review().value())
                .bind("coder", assignment.coder().name())
                .execute());
  }

  @Override
  public List<Finish> finishes() {
    return queries.read(
        handle ->
            handle
                .createQuery("SELECT * FROM finish ORDER BY number")
                .map((row, context) -> finish(row))
                .list());
  }

  private static Finish finish(ResultSet row) throws SQLException {
    return new Finish(
        row.getLong("number"),
        Times.read(row.getString("at")),
        new Coder(row.getString("coder")),
        new ReviewId(row.getString("review")),
        row.getInt("finished") == 1,
        row.getLong("up_to"));
  }

  @Override
  public Finish finish(ReviewId review, Coder coder, boolean finished) {
    return queries.append(
        handle ->
            handle
                .createQuery(
                    "INSERT INTO finish (at, coder, review, finished, up_to) VALUES (:at, :coder,"
                        + " :review, :finished, (SELECT coalesce(max(number), 0) FROM decision))"
                        + " RETURNING *")
                .bind("at", Times.write(clock.instant()))
                .bind("coder", coder.name())
                .bind("review", review.value())
                .bind("finished", finished ? 1 : 0)
                .map((row, context) -> finish(row))
                .one());
  }
}
