package reviewthemes.learn;

import java.util.Set;
import reviewthemes.codebook.Code;

/**
 * A sentence that a coder has read, as features.
 *
 * @param features what is known of it
 * @param codes what it is evidence for; empty if for nothing
 */
public record CodedSentence(Features features, Set<Code> codes) {
  public CodedSentence {
    codes = Set.copyOf(codes);
  }
}
