package reviewthemes.learn;

import java.util.List;
import reviewthemes.codebook.Code;

/**
 * The scores of one review.
 *
 * @param codes the codes
 * @param sentences for each sentence and code how likely an analyst accepts it as evidence
 * @param flags for each code how likely it is that the review shows it
 */
public record Scores(List<Code> codes, double[][] sentences, double[] flags) {
  public Scores {
    codes = List.copyOf(codes);
  }
}
