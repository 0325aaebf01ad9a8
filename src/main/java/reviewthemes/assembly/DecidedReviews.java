package reviewthemes.assembly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reviewthemes.codebook.ThemeId;
import reviewthemes.count.Decided;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.agreement.ThemeRatings;

/**
 * What people decided about the reviews of a workspace, once it counts: while a review is coded
 * blind, nothing decided about it does.
 */
final class DecidedReviews {
  private final Workspace workspace;
  private final Blindness blindness;
  private final Map<ThemeId, ThemeDefinition> definitions;

  DecidedReviews(Workspace workspace) {
    this.workspace = workspace;
    this.blindness = Blindness.of(workspace.team());
    this.definitions = workspace.definitions().current();
  }

  boolean areOpen(ReviewId review) {
    return blindness.holds(review);
  }

  /** Names of those who code it blind, for people. */
  String coders(ReviewId review) {
    return blindness.coders(review).stream().map(Coder::name).collect(Collectors.joining(", "));
  }

  /** Coders are compared by what they said before they saw each other's decisions. */
  Decided of(ReviewResult result) {
    ReviewId id = new ReviewId(result.review().id());
    List<Decision> log = workspace.decisions().of(id);
    ReviewState state = ReviewState.of(result, log, definitions);
    ReviewState apart =
        blindness.isOver(id)
            ? ReviewState.of(result, blindness.independent(id, log), definitions)
            : state;
    return Decided.of(state, ThemeRatings.of(id, apart));
  }
}
