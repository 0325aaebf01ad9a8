package reviewthemes.match.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchesIterator;

/** A compiled pattern or query. */
final class Search {
  static final String FIELD = "words";

  private final Requirement requirement;
  private final Intervals intervals;

  /** Finds words in an index. */
  interface Intervals {
    /** All finds in the indexed sentence, null if there are none. */
    MatchesIterator find(LeafReaderContext index) throws IOException;
  }

  Search(Requirement requirement, Intervals intervals) {
    this.requirement = requirement;
    this.intervals = intervals;
  }

  /** Words without which it finds nothing. */
  Requirement requirement() {
    return requirement;
  }

  Intervals intervals() {
    return intervals;
  }
}
