package reviewthemes.verify.recent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Decision;
import reviewthemes.verify.DecisionLog;
import reviewthemes.verify.Draft;

/** A log in memory, which grows with the one in the database. */
final class RecentDecisions implements DecisionLog {
  private final DecisionLog log;
  private final List<Decision> all = new ArrayList<>();
  private final Map<ReviewId, List<Decision>> byReview = new HashMap<>();

  RecentDecisions(DecisionLog log) {
    this.log = log;
  }

  @Override
  public Appended append(List<Draft> drafts, OptionalLong seen) {
    return log.append(drafts, seen);
  }

  @Override
  public synchronized List<Decision> all() {
    readOn();
    return List.copyOf(all);
  }

  @Override
  public synchronized List<Decision> after(long seen) {
    return all().stream().filter(decision -> decision.number() > seen).toList();
  }

  @Override
  public synchronized List<Decision> of(ReviewId review, long seen) {
    readOn();
    return byReview.getOrDefault(review, List.of()).stream()
        .filter(decision -> decision.number() > seen)
        .toList();
  }

  private void readOn() {
    long seen = all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    for (Decision decision : log.after(seen)) {
      all.add(decision);
      byReview.computeIfAbsent(decision.review(), id -> new ArrayList<>()).add(decision);
    }
  }
}
