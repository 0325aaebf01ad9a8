package reviewthemes.verify;

import java.util.List;
import java.util.Optional;
import reviewthemes.review.ReviewId;

/**
 * Who may see whose decisions, while reviews are coded blind.
 *
 * <p>A review is coded blind from the time it is given to somebody to code so until all who code it
 * so have finished. As long as it is, everybody sees their own decisions about it only, those who
 * do not code it as well: what nobody sees, nobody can tell.
 *
 * @param assignments who codes what
 * @param finishes who said when that they have finished
 */
public record Blindness(List<Assignment> assignments, List<Finish> finishes) {
  public Blindness {
    assignments = List.copyOf(assignments);
    finishes = List.copyOf(finishes);
  }

  public static Blindness of(Team team) {
    return new Blindness(team.assignments(), team.finishes());
  }

  /**
   * As it was when a decision had just been made.
   *
   * @param number number of the decision
   */
  public Blindness at(long number) {
    return new Blindness(
        assignments.stream().filter(assignment -> assignment.since() <= number).toList(),
        finishes.stream().filter(finish -> finish.upTo() <= number).toList());
  }

  /** Those who code the review blind, or did so. */
  public List<Coder> coders(ReviewId review) {
    return assignments.stream()
        .filter(assignment -> assignment.blind() && assignment.review().equals(review))
        .map(Assignment::coder)
        .toList();
  }

  /** Where somebody said that they have finished the review, if they hold to it. */
  public Optional<Finish> finish(ReviewId review, Coder coder) {
    return finishes.stream()
        .filter(finish -> finish.review().equals(review) && finish.coder().equals(coder))
        .reduce((earlier, later) -> later)
        .filter(Finish::finished);
  }

  /** Whether the review is coded blind, and some of those who do so have not finished. */
  public boolean holds(ReviewId review) {
    return coders(review).stream().anyMatch(coder -> finish(review, coder).isEmpty());
  }

  /** Whether two or more coded it blind, and all of them have finished. */
  public boolean isOver(ReviewId review) {
    return coders(review).size() > 1 && !holds(review);
  }

  public boolean shows(Decision decision, Coder to) {
    return decision.coder().equals(to) || !holds(decision.review());
  }

  /** Those of the decisions that somebody may see, in their order. */
  public List<Decision> visible(List<Decision> log, Coder to) {
    return log.stream().filter(decision -> shows(decision, to)).toList();
  }

  /**
   * What the coders of a review decided before any of them could see what another did; nothing
   * unless two or more have coded it so and finished.
   *
   * @param log decisions about the review
   */
  public List<Decision> independent(ReviewId review, List<Decision> log) {
    return !isOver(review)
        ? List.of()
        : log.stream()
            .filter(decision -> !(decision.act() instanceof Act.Adjudicate))
            .filter(decision -> coders(review).contains(decision.coder()))
            .filter(
                decision ->
                    decision.number() <= finish(review, decision.coder()).orElseThrow().upTo())
            .toList();
  }
}
