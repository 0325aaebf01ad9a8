package reviewthemes.verify.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reviewthemes.codebook.ThemeId;
import reviewthemes.evaluate.agreement.Rating;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Presence;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.ThemeState;
import reviewthemes.verify.Workspace;

/** Gathers what can be compared in a workspace, review by review. */
public final class Comparing {
  private final Workspace workspace;
  private final Blindness blindness;
  private final Map<ThemeId, ThemeDefinition> definitions;
  private final List<Rating> coders = new ArrayList<>();
  private final List<Rating> program = new ArrayList<>();
  private final List<Rating> alone = new ArrayList<>();
  private int reviews;
  private int unsettled;

  private Comparing(Workspace workspace) {
    this.workspace = workspace;
    this.blindness = Blindness.of(workspace.team());
    this.definitions = workspace.definitions().current();
  }

  /** All of it but what is still coded blind. */
  public static Compared in(Workspace workspace) {
    return new Comparing(workspace).compare();
  }

  private Compared compare() {
    Map<ReviewId, List<Decision>> decisions =
        workspace.decisions().all().stream().collect(Collectors.groupingBy(Decision::review));
    decisions.forEach(
        (review, log) -> {
          if (!blindness.holds(review)) {
            workspace.reviews().result(review).ifPresent(result -> add(review, result, log));
          }
        });
    long open =
        workspace.reviews().all().stream().filter(entry -> blindness.holds(entry.id())).count();
    return new Compared(coders, program, alone, reviews, (int) open, unsettled);
  }

  private void add(ReviewId review, ReviewResult result, List<Decision> log) {
    if (blindness.isOver(review)) {
      reviews++;
      coders.addAll(
          ThemeRatings.of(
              review, ReviewState.of(result, blindness.independent(review, log), definitions)));
    }
    ReviewState state = ReviewState.of(result, log, definitions);
    for (ThemeState theme : state.themes()) {
      if (blindness.isOver(review) && theme.flag().isPresent()) {
        alone.add(ThemeRatings.ofProgram(review, theme));
      }
      unsettled += state.isDisputed(theme.code()) ? 1 : 0;
      Optional<Presence> verdict =
          state.verdict(theme.code()).filter(said -> said != Presence.CANNOT_TELL);
      if (verdict.isPresent() && theme.flag().isPresent()) {
        program.addAll(ThemeRatings.withProgram(review, theme, verdict.get()));
      }
    }
  }
}
