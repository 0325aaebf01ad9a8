package reviewthemes.match.lucene;

import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;

/** The places of a term in the one sentence that is searched, in order. */
final class TermPlaces extends IntervalIterator implements IntervalMatchesIterator {
  private final Query query;
  private final SentenceReader sentence;
  private final int first;
  private int doc = -1;
  private int next;
  private int at = -1;

  /**
   * @param query what asks for the term
   * @param first where {@code sentence} has the first place
   */
  TermPlaces(Query query, SentenceReader sentence, int first) {
    this.query = query;
    this.sentence = sentence;
    this.first = first;
    this.next = first;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) {
    doc = doc < 0 && target <= 0 ? 0 : NO_MORE_DOCS;
    next = doc == 0 ? first : SentenceReader.NOWHERE;
    at = -1;
    return doc;
  }

  @Override
  public long cost() {
    return 1;
  }

  @Override
  public float matchCost() {
    return 1;
  }

  @Override
  public int nextInterval() {
    at = next == SentenceReader.NOWHERE ? NO_MORE_INTERVALS : sentence.place(next);
    next = next == SentenceReader.NOWHERE ? next : sentence.next(next);
    return at;
  }

  @Override
  public boolean next() {
    return nextInterval() != NO_MORE_INTERVALS;
  }

  @Override
  public int start() {
    return at;
  }

  @Override
  public int end() {
    return at;
  }

  @Override
  public int startPosition() {
    return at;
  }

  @Override
  public int endPosition() {
    return at;
  }

  @Override
  public int gaps() {
    return 0;
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public MatchesIterator getSubMatches() {
    return null;
  }

  @Override
  public Query getQuery() {
    return query;
  }
}
