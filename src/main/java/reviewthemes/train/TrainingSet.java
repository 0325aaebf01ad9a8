package reviewthemes.train;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.learn.Example;

/**
 * What there is to learn from.
 *
 * @param gold reviews whose coding is the measure; left out whole when something learned is judged
 * @param more further coded reviews and letters, always learned from
 * @param phrases coded sentences on their own
 */
public record TrainingSet(List<ExampleSet> gold, List<ExampleSet> more, List<Example> phrases) {
  public TrainingSet {
    gold = List.copyOf(gold);
    more = List.copyOf(more);
    phrases = List.copyOf(phrases);
  }

  /** All examples but those of the gold reviews at {@code leftOut}. */
  public List<Example> without(List<Integer> leftOut) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!leftOut.contains(i)) {
        examples.addAll(gold.get(i).examples());
      }
    }
    more.forEach(set -> examples.addAll(set.examples()));
    examples.addAll(phrases);
    return examples;
  }
}
