package reviewthemes.match.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * Where a term stands in the sentence of a {@link SentenceReader}; the same in every run.
 *
 * <p>Lucene tries alternatives in the order of their hash codes, and seeds those of terms anew in
 * every process. Which of two equally long finds is reported would then change from run to run.
 * Besides, most alternatives of a pattern are not in a sentence, which is told here at once.
 */
final class TermSource extends IntervalsSource {
  private final Vocabulary.Term term;
  private final Query query;

  TermSource(Vocabulary.Term term) {
    this.term = term;
    this.query = new TermQuery(new Term(Search.FIELD, term.text()));
  }

  @Override
  public IntervalIterator intervals(String field, LeafReaderContext index) {
    return places(index);
  }

  @Override
  public IntervalMatchesIterator matches(String field, LeafReaderContext index, int doc) {
    return places(index);
  }

  private TermPlaces places(LeafReaderContext index) {
    SentenceReader sentence = (SentenceReader) index.reader();
    int first = sentence.first(term.id());
    return first == SentenceReader.NOWHERE ? null : new TermPlaces(query, sentence, first);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    Intervals.term(term.text()).visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return term.text().hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermSource source && source.term.equals(term);
  }

  @Override
  public String toString() {
    return term.text();
  }
}
