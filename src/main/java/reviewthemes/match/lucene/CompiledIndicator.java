package reviewthemes.match.lucene;

import java.util.List;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.ThemeId;

/**
 * An indicator ready to search with.
 *
 * @param theme its theme
 * @param indicator as written
 * @param any one of which must be found
 * @param unless any of which cancels the hits of its sentence
 */
record CompiledIndicator(
    ThemeId theme, Indicator indicator, List<Search> any, List<Search> unless) {}
