package reviewthemes.match.lucene;

import java.util.List;
import reviewthemes.match.Hit;
import reviewthemes.text.Span;

/**
 * Words of one sentence that a search found.
 *
 * @param words at least one, in order
 */
record Find(List<SentenceWords.Word> words) {
  int sentence() {
    return words.get(0).sentence();
  }

  int first() {
    return words.get(0).position();
  }

  int last() {
    return words.get(words.size() - 1).position();
  }

  boolean overlaps(Find other) {
    return first() <= other.last() && other.first() <= last();
  }

  Hit hit(CompiledIndicator found) {
    List<Span> spans = words.stream().map(SentenceWords.Word::span).toList();
    return new Hit(
        found.theme(),
        found.indicator().id(),
        found.indicator().polarity(),
        !found.indicator().weak(),
        new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()),
        spans);
  }
}
