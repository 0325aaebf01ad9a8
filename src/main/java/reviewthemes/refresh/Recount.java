package reviewthemes.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.count.CaseMaker;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Decided;
import reviewthemes.count.Verdict;
import reviewthemes.output.Row;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Attributes;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Decision;
import reviewthemes.verify.InForce;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Workspace;

/**
 * Makes cases of a workspace as they were at any time, from readings and decisions up to then.
 *
 * <p>Where nobody has decided on a review, the row of what is suggested is enough, and its quotes
 * stay where they are: so a workspace of many reviews counts in no time.
 */
public final class Recount {
  private record Key(ReviewId review, long run, long lastDecision) {}

  private final Workspace workspace;
  private final CaseMaker maker;
  private final Map<ReviewId, List<Decision>> decisions;
  private final Blindness blindness;
  private final Map<Key, CodedCase> made = new HashMap<>();

  /** Reads the decisions that there are now, and no later ones. */
  public Recount(Workspace workspace, Catalogue catalogue) {
    this.workspace = workspace;
    this.maker = new CaseMaker(catalogue.limits());
    this.blindness = Blindness.of(workspace.team());
    this.decisions =
        workspace.decisions().all().stream().collect(Collectors.groupingBy(Decision::review));
  }

  /** Number of the last decision, 0 if there is none. */
  public long lastDecision() {
    return decisions.values().stream()
        .flatMap(List::stream)
        .mapToLong(Decision::number)
        .max()
        .orElse(0);
  }

  /** The decisions after one, up to another; the two may be named in either order. */
  private static boolean isBetween(Decision decision, long one, long other) {
    return decision.number() > Math.min(one, other) && decision.number() <= Math.max(one, other);
  }

  /** The reviews on which somebody decided between two decisions. */
  Set<ReviewId> decided(long one, long other) {
    Set<ReviewId> reviews = new HashSet<>();
    decisions.forEach(
        (review, log) -> {
          if (log.stream().anyMatch(decision -> isBetween(decision, one, other))) {
            reviews.add(review);
          }
        });
    return reviews;
  }

  /** How many decisions were made between two. */
  long between(long one, long other) {
    return decisions.values().stream()
        .flatMap(List::stream)
        .filter(decision -> isBetween(decision, one, other))
        .count();
  }

  /**
   * The cases among reviews; what does not read like a review is none. What was decided about a
   * review that was coded blind then did not count yet.
   *
   * @param upTo number of the last decision that counts
   */
  public List<CodedCase> cases(Collection<ReviewEntry> entries, long upTo) {
    List<CodedCase> cases = new ArrayList<>();
    Blindness then = blindness.at(upTo);
    for (ReviewEntry entry : entries) {
      if (entry.document().looksLikeReview()) {
        List<Decision> log =
            decisions.getOrDefault(entry.id(), List.of()).stream()
                .filter(decision -> decision.number() <= upTo && !then.holds(entry.id()))
                .toList();
        long last = log.isEmpty() ? 0 : log.get(log.size() - 1).number();
        cases.add(
            made.computeIfAbsent(new Key(entry.id(), entry.run(), last), key -> make(entry, log)));
      }
    }
    return cases;
  }

  private CodedCase make(ReviewEntry entry, List<Decision> log) {
    Row row = new Row(Attributes.corrected(entry.document(), InForce.of(log)), entry.row().cells());
    return maker.make(row, log.isEmpty() ? Map.of() : verdicts(entry, log), Map.of());
  }

  private Map<Code, Verdict> verdicts(ReviewEntry entry, List<Decision> log) {
    ReviewState state =
        ReviewState.of(
            workspace.reviews().result(entry.id(), entry.run()).orElseThrow(), log, Map.of());
    return Decided.of(entry.id(), state).verdicts();
  }
}
