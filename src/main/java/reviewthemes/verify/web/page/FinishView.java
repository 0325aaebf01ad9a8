package reviewthemes.verify.web.page;

import java.util.List;
import reviewthemes.output.Document;

/**
 * What somebody says who finishes a review.
 *
 * @param document the review
 * @param quotes how many suggested quotes they have not decided
 * @param themes names of suggested themes they have not decided
 * @param silent themes of which they said nothing; by finishing they say that these are absent
 */
public record FinishView(
    Document document, int quotes, List<CodeName> themes, List<CodeName> silent) {
  public FinishView {
    themes = List.copyOf(themes);
    silent = List.copyOf(silent);
  }

  public boolean ready() {
    return quotes == 0 && themes.isEmpty();
  }

  /** Such as {@code 3 quotes and 1 theme}. */
  public String open() {
    String first = quotes == 0 ? "" : quotes + (quotes == 1 ? " quote" : " quotes");
    String second =
        themes.isEmpty() ? "" : themes.size() + (themes.size() == 1 ? " theme" : " themes");
    return first + (first.isEmpty() || second.isEmpty() ? "" : " and ") + second;
  }
}
