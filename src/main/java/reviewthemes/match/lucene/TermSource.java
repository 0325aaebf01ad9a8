package reviewthemes.match.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;

/**
 * Where a term stands; the same in every run.
 *
 * <p>Lucene tries alternatives in the order of their hash codes, and seeds those of terms anew in
 * every process. Which of two equally long finds is reported would then change from run to run.
 */
final class TermSource extends IntervalsSource {
  private final String term;
  private final IntervalsSource source;

  TermSource(String term) {
    this.term = term;
    this.source = Intervals.term(term);
  }

  @Override
  public IntervalIterator intervals(String field, LeafReaderContext index) throws IOException {
    return source.intervals(field, index);
  }

  @Override
  public IntervalMatchesIterator matches(String field, LeafReaderContext index, int doc)
      throws IOException {
    return source.matches(field, index, doc);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    source.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return source.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return term.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermSource source && source.term.equals(term);
  }

  @Override
  public String toString() {
    return term;
  }
}
