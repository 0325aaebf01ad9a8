package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.match.Hit;
import reviewthemes.match.Matcher;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Stemmer;

/**
 * Finds indicators with Lucene's interval queries.
 *
 * <p>Patterns are compiled once. Then, for each call: note which sentences hold which of the words
 * that any pattern asks for; for each pattern, single out the sentences that hold all the words it
 * requires, in any order (a few in a thousand); and only there let Lucene look, in a list of the
 * places of that one sentence's words. Lucene's positions map back to the words.
 */
public final class LuceneMatcher implements Matcher {
  private static final Comparator<Hit> ORDER =
      Comparator.comparing(Hit::span).thenComparing(Hit::theme).thenComparing(Hit::indicator);

  private final Stemmer stemmer;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<CompiledIndicator> indicators;

  /**
   * @param stemmer the stemmer that also stemmed the sentences' tokens
   * @throws BrokenCodebook if any indicator cannot be compiled; it lists all of them
   */
  public LuceneMatcher(Codebook codebook, Stemmer stemmer) {
    this.stemmer = stemmer;
    this.indicators = List.copyOf(new Compiler(stemmer, vocabulary).compile(codebook));
  }

  @Override
  public List<List<Hit>> match(List<Sentence> sentences) {
    List<SentenceWords> words =
        sentences.stream()
            .map(sentence -> SentenceWords.of(sentence, vocabulary, stemmer))
            .toList();
    Occurrences occurrences = new Occurrences(words, vocabulary.size());
    List<Map<Integer, List<Search>>> promising = promising(occurrences, words.size());
    SentenceIndex index = new SentenceIndex(vocabulary.size());
    List<List<Hit>> hits = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (promising.get(i).isEmpty()) {
        hits.add(List.of());
        continue;
      }
      int sentence = i;
      index.load(words.get(i));
      Stream<Hit> found =
          promising.get(i).entrySet().stream()
              .flatMap(
                  entry -> {
                    CompiledIndicator indicator = indicators.get(entry.getKey());
                    return finds(indicator, entry.getValue(), index, sentence, occurrences)
                        .map(find -> indicator.hit(find, words.get(sentence)));
                  });
      hits.add(found.sorted(ORDER).toList());
    }
    return hits;
  }

  /** For each sentence, by indicator, the searches that may find something there. */
  private List<Map<Integer, List<Search>>> promising(Occurrences occurrences, int sentences) {
    List<Map<Integer, List<Search>>> promising = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      promising.add(new LinkedHashMap<>());
    }
    for (int at = 0; at < indicators.size(); at++) {
      for (Search search : indicators.get(at).any()) {
        BitSet where = occurrences.promising(search);
        for (int i = where.nextSetBit(0); i >= 0; i = where.nextSetBit(i + 1)) {
          promising.get(i).computeIfAbsent(at, none -> new ArrayList<>()).add(search);
        }
      }
    }
    return promising;
  }

  private static Stream<Find> finds(
      CompiledIndicator indicator,
      List<Search> searches,
      SentenceIndex index,
      int sentence,
      Occurrences occurrences) {
    List<Find> finds = searches.stream().flatMap(search -> index.find(search).stream()).toList();
    boolean cancelled =
        !finds.isEmpty()
            && indicator.unless().stream()
                .filter(search -> occurrences.promising(search).get(sentence))
                .anyMatch(search -> !index.find(search).isEmpty());
    return cancelled ? Stream.empty() : Find.apart(finds).stream();
  }
}
