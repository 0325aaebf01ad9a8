package reviewthemes.store.jdbi;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import reviewthemes.review.ReviewId;
import reviewthemes.store.Database;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Decision;
import reviewthemes.verify.DecisionLog;
import reviewthemes.verify.Draft;

/** The log of decisions as a table that rows are only added to. */
final class JdbiDecisions implements DecisionLog {
  private static final DecisionReader READER = new DecisionReader();

  private final Queries queries;
  private final Database database;
  private final InstantSource clock;

  JdbiDecisions(Queries queries, Database database, InstantSource clock) {
    this.queries = queries;
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Appended append(List<Draft> drafts, OptionalLong seen) {
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException("nothing to append");
    }
    Appended appended = queries.append(handle -> append(handle, drafts, seen));
    database.used();
    return appended;
  }

  private Appended append(Handle handle, List<Draft> drafts, OptionalLong seen) {
    List<Decision> stored = new ArrayList<>();
    List<Decision> conflicts = new ArrayList<>();
    Instant at = Times.round(clock.instant());
    for (Draft draft : drafts) {
      Optional<Decision> earlier = sentBefore(handle, draft);
      if (earlier.isPresent()) {
        stored.add(earlier.get());
        continue;
      }
      seen.ifPresent(number -> conflicts.addAll(later(handle, draft, number)));
      if (conflicts.isEmpty()) {
        stored.add(new Decision(DecisionColumns.insert(handle, draft, at), at, draft));
      }
    }
    if (conflicts.isEmpty()) {
      return new Appended.Stored(stored);
    }
    handle.rollback();
    return new Appended.Conflict(conflicts);
  }

  private static Optional<Decision> sentBefore(Handle handle, Draft draft) {
    Optional<Decision> earlier =
        handle
            .createQuery("SELECT * FROM decision WHERE id = :id")
            .bind("id", draft.id().toString())
            .map(READER)
            .findOne();
    earlier.ifPresent(
        decision -> {
          Draft before = decision.draft();
          if (!before.coder().equals(draft.coder())
              || !before.review().equals(draft.review())
              || !before.act().equals(draft.act())) {
            throw new IllegalArgumentException(draft.id() + " is another decision's id");
          }
        });
    return earlier;
  }

  private static List<Decision> later(Handle handle, Draft draft, long seen) {
    return handle
        .createQuery(
            "SELECT * FROM decision WHERE review = :review AND number > :seen"
                + " AND subject = :subject AND (coder = :coder OR adjudicates = 1)"
                + " ORDER BY number")
        .bind("review", draft.review().value())
        .bind("seen", seen)
        .bind("subject", draft.act().subject())
        .bind("coder", draft.coder().name())
        .map(READER)
        .list();
  }

  @Override
  public List<Decision> after(long seen) {
    return queries.read(
        handle ->
            handle
                .createQuery("SELECT * FROM decision WHERE number > :seen ORDER BY number")
                .bind("seen", seen)
                .map(READER)
                .list());
  }

  @Override
  public List<Decision> of(ReviewId review, long seen) {
    return queries.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM decision WHERE review = :review AND number > :seen"
                        + " ORDER BY number")
                .bind("review", review.value())
                .bind("seen", seen)
                .map(READER)
                .list());
  }
}
