package reviewthemes.verify.agreement;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Rating;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Presence;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeState;

/** What coders said of the themes of reviews; the unit of comparison is one code in one review. */
public final class ThemeRatings {
  /** All answers that there are. */
  public static final List<String> ANSWERS =
      List.of(Presence.PRESENT.name(), Presence.ABSENT.name(), Presence.CANNOT_TELL.name());

  private ThemeRatings() {}

  /** What each coder said of each code, adjudicators' last words apart. */
  public static List<Rating> of(ReviewId review, ReviewState state) {
    List<Rating> ratings = new ArrayList<>();
    for (ThemeState theme : state.themes()) {
      state
          .held(theme.code())
          .forEach(
              (coder, presence) ->
                  ratings.add(rating(review, theme.code(), coder.name(), presence)));
    }
    return ratings;
  }

  static Rating rating(ReviewId review, Code code, String coder, Presence presence) {
    return new Rating(review + " " + code, coder, presence.name());
  }
}
