package reviewthemes.verify.agreement;

import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Rating;

/**
 * What is compared.
 *
 * @param coders what coders said of themes before they could see each other's decisions
 * @param program what the program suggests, beside what counts as people's verdict
 * @param alone what the program suggests of the themes in the reviews of {@code coders}
 * @param reviews number of reviews that two or more coded blind and finished
 * @param open number of reviews that are still coded blind
 * @param unsettled number of themes in reviews about which coders disagree, unsettled yet
 */
public record Compared(
    List<Rating> coders,
    List<Rating> program,
    List<Rating> alone,
    int reviews,
    int open,
    int unsettled) {
  public Compared {
    coders = List.copyOf(coders);
    program = List.copyOf(program);
    alone = List.copyOf(alone);
  }

  Compared of(Code code) {
    return new Compared(
        of(code, coders), of(code, program), of(code, alone), reviews, open, unsettled);
  }

  private static List<Rating> of(Code code, List<Rating> ratings) {
    return ratings.stream().filter(rating -> rating.unit().endsWith(" " + code)).toList();
  }
}
