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

  /** Those that the program can give. */
  public static final List<String> YES_OR_NO = ANSWERS.subList(0, 2);

  /** Ends in a character that no name ends in, so that nobody can be called so. */
  static final String PROGRAM = "program\n";

  private static final String PEOPLE = "people\n";

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

  /** What the program says of a theme, and what people do. */
  static List<Rating> withProgram(ReviewId review, ThemeState theme, Presence people) {
    return List.of(ofProgram(review, theme), rating(review, theme.code(), PEOPLE, people));
  }

  static Rating ofProgram(ReviewId review, ThemeState theme) {
    Presence program = theme.suggested() ? Presence.PRESENT : Presence.ABSENT;
    return rating(review, theme.code(), PROGRAM, program);
  }

  private static Rating rating(ReviewId review, Code code, String coder, Presence presence) {
    return new Rating(review + " " + code, coder, presence.name());
  }
}
