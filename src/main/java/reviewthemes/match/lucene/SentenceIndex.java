package reviewthemes.match.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.MatchesIterator;

/** One sentence at a time, ready to be searched. */
final class SentenceIndex {
  private final SentenceReader reader;
  private SentenceWords words;

  /**
   * @param vocabulary number of terms that may be asked for
   */
  SentenceIndex(int vocabulary) {
    reader = new SentenceReader(vocabulary);
  }

  /** Forgets the last sentence, and takes in another. */
  void load(SentenceWords sentence) {
    words = sentence;
    reader.load(sentence);
  }

  /** The sentence for {@link TermSource}. */
  LeafReaderContext places() {
    return reader.getContext();
  }

  /** The sentence in an index of Lucene's own. */
  LeafReaderContext index() {
    MemoryIndex memory = new MemoryIndex();
    memory.addField(Search.FIELD, new WordStream(words));
    return memory.createSearcher().getIndexReader().leaves().get(0);
  }

  /** Everything that the search finds in the sentence. */
  List<Find> find(Search search) {
    List<Find> finds = new ArrayList<>();
    try {
      MatchesIterator matches = search.intervals().find(this);
      while (matches != null && matches.next()) {
        BitSet positions = new BitSet();
        collect(matches, positions);
        finds.add(new Find(positions.stream().boxed().toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return finds;
  }

  /** The positions of the words that matched, without those in gaps. */
  private static void collect(MatchesIterator match, BitSet positions) throws IOException {
    MatchesIterator parts = match.getSubMatches();
    if (parts == null) {
      positions.set(match.startPosition(), match.endPosition() + 1);
      return;
    }
    while (parts.next()) {
      collect(parts, positions);
    }
  }
}
