package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
    List<List<Promise>> promising = promising(occurrences, words.size());
    SentenceIndex index = new SentenceIndex(vocabulary.size());
    List<List<Hit>> hits = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      List<Hit> found = new ArrayList<>();
      if (!promising.get(i).isEmpty()) {
        index.load(words.get(i));
        for (Promise promise : promising.get(i)) {
          for (Find find : finds(promise, index, i, occurrences)) {
            found.add(promise.indicator().hit(find, words.get(i)));
          }
        }
      }
      found.sort(ORDER);
      hits.add(List.copyOf(found));
    }
    return hits;
  }

  /** Searches for one indicator that may find something in a sentence. */
  private record Promise(CompiledIndicator indicator, List<Search> searches) {}

  /** The promises of each sentence, in the order of the indicators. */
  private List<List<Promise>> promising(Occurrences occurrences, int sentences) {
    List<List<Promise>> promising = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      promising.add(new ArrayList<>());
    }
    for (CompiledIndicator indicator : indicators) {
      for (Search search : indicator.any()) {
        BitSet where = occurrences.promising(search);
        for (int i = where.nextSetBit(0); i >= 0; i = where.nextSetBit(i + 1)) {
          List<Promise> there = promising.get(i);
          Promise last = there.isEmpty() ? null : there.get(there.size() - 1);
          if (last == null || last.indicator() != indicator) {
            last = new Promise(indicator, new ArrayList<>(2));
            there.add(last);
          }
          last.searches().add(search);
        }
      }
    }
    return promising;
  }

  private static List<Find> finds(
      Promise promise, SentenceIndex index, int sentence, Occurrences occurrences) {
    List<Find> finds = new ArrayList<>();
    for (Search search : promise.searches()) {
      finds.addAll(index.find(search));
    }
    if (!finds.isEmpty()) {
      for (Search search : promise.indicator().unless()) {
        if (occurrences.promising(search).get(sentence) && !index.find(search).isEmpty()) {
          return List.of();
        }
      }
    }
    return Find.apart(finds);
  }
}
