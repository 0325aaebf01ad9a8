package reviewthemes.match.lucene;

import java.io.IOException;
import org.apache.lucene.search.MatchesIterator;

/** A compiled pattern or query. */
final class Search {
  static final String FIELD = "words";

  private final int number;
  private final Requirement requirement;
  private final Intervals intervals;

  /** Finds words in a sentence. */
  interface Intervals {
    /** All finds, null if there are none. */
    MatchesIterator find(SentenceIndex index) throws IOException;
  }

  /**
   * @param number tells it from the other searches of a codebook; counted from 0
   */
  Search(int number, Requirement requirement, Intervals intervals) {
    this.number = number;
    this.requirement = requirement;
    this.intervals = intervals;
  }

  int number() {
    return number;
  }

  /** Words without which it finds nothing. */
  Requirement requirement() {
    return requirement;
  }

  Intervals intervals() {
    return intervals;
  }
}
