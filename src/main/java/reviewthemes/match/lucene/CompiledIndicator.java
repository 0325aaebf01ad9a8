package reviewthemes.match.lucene;

import java.util.List;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.ThemeId;
import reviewthemes.match.Hit;
import reviewthemes.text.Span;

/**
 * An indicator ready to search with.
 *
 * @param theme its theme
 * @param indicator as written
 * @param any one of which must be found
 * @param unless any of which cancels the hits of its sentence
 */
record CompiledIndicator(
    ThemeId theme, Indicator indicator, List<Search> any, List<Search> unless) {
  Hit hit(Find find, SentenceWords words) {
    List<Span> spans = find.positions().stream().map(at -> words.words().get(at).span()).toList();
    return new Hit(
        theme,
        indicator.id(),
        indicator.polarity(),
        !indicator.weak(),
        new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()),
        spans);
  }
}
