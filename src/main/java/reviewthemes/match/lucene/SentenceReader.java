package reviewthemes.match.lucene;

import java.util.Arrays;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.memory.MemoryIndex;

/** What Lucene takes for the index of one sentence: for each term the places of its words. */
final class SentenceReader extends FilterLeafReader {
  static final int NOWHERE = -1;

  private final int[] firsts;
  private final int[] lasts;
  private int[] terms = new int[256];
  private int[] places = new int[256];
  private int[] nexts = new int[256];
  private int count;

  /**
   * @param vocabulary number of terms that may be asked for
   */
  SentenceReader(int vocabulary) {
    super(nothing());
    firsts = new int[vocabulary];
    lasts = new int[vocabulary];
    Arrays.fill(firsts, NOWHERE);
  }

  private static LeafReader nothing() {
    return new MemoryIndex().createSearcher().getIndexReader().leaves().get(0).reader();
  }

  /** Forgets the last sentence, and takes in another. */
  void load(SentenceWords words) {
    for (int i = 0; i < count; i++) {
      firsts[terms[i]] = NOWHERE;
    }
    count = 0;
    for (int place = 0; place < words.words().size(); place++) {
      for (Vocabulary.Term term : words.words().get(place).terms()) {
        add(term.id(), place);
      }
    }
  }

  private void add(int term, int place) {
    if (count == terms.length) {
      terms = Arrays.copyOf(terms, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
      nexts = Arrays.copyOf(nexts, 2 * count);
    }
    terms[count] = term;
    places[count] = place;
    nexts[count] = NOWHERE;
    if (firsts[term] == NOWHERE) {
      firsts[term] = count;
    } else {
      nexts[lasts[term]] = count;
    }
    lasts[term] = count++;
  }

  /** The first occurrence of a term, or {@link #NOWHERE}. */
  int first(int term) {
    return firsts[term];
  }

  /** The next occurrence of the same term, or {@link #NOWHERE}. */
  int next(int occurrence) {
    return nexts[occurrence];
  }

  /** Position of the word. */
  int place(int occurrence) {
    return places[occurrence];
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}
