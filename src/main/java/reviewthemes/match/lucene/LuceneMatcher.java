package reviewthemes.match.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.MatchesIterator;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.match.Hit;
import reviewthemes.match.Matcher;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Stemmer;

/**
 * Finds indicators with Lucene's interval queries.
 *
 * <p>Patterns are compiled once. All sentences of a call go into one small index in memory, far
 * apart from each other, and each pattern runs once over all of them: a pattern whose words do not
 * occur costs a look into a hash table. Only variants of words that some pattern asks for are
 * indexed. Places are positions, which map back to the sentences' words, so Lucene's offsets are
 * not used.
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
    SentenceWords words = new SentenceWords(sentences, stemmer);
    List<List<Hit>> hits = new ArrayList<>();
    sentences.forEach(sentence -> hits.add(new ArrayList<>()));
    MemoryIndex index = new MemoryIndex();
    index.addField(Search.FIELD, new WordStream(words, vocabulary));
    index.freeze();
    try {
      LeafReaderContext leaf =
          index.createSearcher().getIndexReader().leaves().stream().findFirst().orElseThrow();
      for (CompiledIndicator indicator : indicators) {
        match(indicator, leaf, words, hits);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits.stream().map(found -> found.stream().sorted(ORDER).toList()).toList();
  }

  private static void match(
      CompiledIndicator indicator,
      LeafReaderContext leaf,
      SentenceWords words,
      List<List<Hit>> hits)
      throws IOException {
    Finds finds = new Finds(words);
    for (Search search : indicator.any()) {
      MatchesIterator matches = search.run(leaf);
      if (matches != null) {
        finds.addAll(matches);
      }
    }
    if (finds.isEmpty()) {
      return;
    }
    BitSet cancelled = new BitSet();
    for (Search search : indicator.unless()) {
      MatchesIterator matches = search.run(leaf);
      while (matches != null && matches.next()) {
        cancelled.set(finds.sentence(matches.startPosition()));
      }
    }
    for (Find find : finds.apart()) {
      if (!cancelled.get(find.sentence())) {
        hits.get(find.sentence()).add(find.hit(indicator));
      }
    }
  }
}
