package reviewthemes.learn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Code;

/**
 * A coded document to learn from.
 *
 * @param reading the document after all stages up to context
 * @param examples one for each of its sentences, in order
 * @param review whether it is a case review, so that it also teaches which themes reviews show
 * @param writer who wrote it: what one writer wrote is alike, and is left out together
 * @param weight how many times it counts where it is learned how far to trust a score
 */
public record Lesson(
    Reading reading, List<CodedSentence> examples, boolean review, String writer, int weight) {
  public Lesson {
    examples = List.copyOf(examples);
    if (examples.size() != reading.sentences().size()) {
      throw new IllegalArgumentException("an example is needed for each sentence");
    }
    if (weight < 1) {
      throw new IllegalArgumentException("a document counts at least once, not " + weight);
    }
  }

  /** The codes that any of its sentences carries. */
  public Set<Code> codes() {
    Set<Code> codes = new TreeSet<>();
    examples.forEach(example -> codes.addAll(example.codes()));
    return codes;
  }
}
