package reviewthemes.match.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchesIterator;

/** A compiled pattern or query. */
interface Search {
  String FIELD = "words";

  /** All finds in the indexed sentences, null if there are none. */
  MatchesIterator run(LeafReaderContext index) throws IOException;
}
