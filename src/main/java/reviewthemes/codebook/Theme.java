package reviewthemes.codebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A theme of the codebook.
 *
 * @param id id
 * @param name name for people
 * @param polarities the ways it can go; empty for facts about people
 * @param version raised with every change of meaning
 * @param definition one paragraph
 * @param include what belongs to it
 * @param exclude what does not
 * @param neighbours themes that are easily confused with it
 * @param contested note on contested terms, or empty
 * @param sources where the definition comes from
 * @param indicators words that point to it
 * @param examples passages that belong to it
 * @param counterExamples passages that do not
 * @param place where it is written
 */
public record Theme(
    ThemeId id,
    String name,
    Set<Polarity> polarities,
    int version,
    String definition,
    List<String> include,
    List<String> exclude,
    List<Neighbour> neighbours,
    String contested,
    List<String> sources,
    List<Indicator> indicators,
    List<Example> examples,
    List<CounterExample> counterExamples,
    Place place) {
  public Theme {
    polarities = Set.copyOf(polarities);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    neighbours = List.copyOf(neighbours);
    sources = List.copyOf(sources);
    indicators = List.copyOf(indicators);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** The codes that passages can be given for this theme, in order. */
  public List<Code> codes() {
    if (!id.isPractice()) {
      return List.of(new Code(id, Polarity.NONE));
    }
    return new TreeSet<>(polarities).stream().map(polarity -> new Code(id, polarity)).toList();
  }
}
