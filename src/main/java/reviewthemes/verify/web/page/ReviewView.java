package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.codebook.Codebook;
import reviewthemes.output.Document;
import reviewthemes.verify.Progress;

/**
 * A review as its page shows it.
 *
 * @param document the document
 * @param suggestions what is suggested and decided
 * @param attributes what it tells as a whole
 * @param progress how far the coder is
 * @param codebook the themes
 * @param token what changes have to carry
 * @param coder name of the coder
 * @param version number of the last decision that the page shows
 * @param undo what an undo would take back, or empty
 * @param redo what a redo would take back, or empty
 * @param focus id of the element to look at, or empty
 */
public record ReviewView(
    Document document,
    Suggestions suggestions,
    List<AttributeLine> attributes,
    Progress progress,
    Codebook codebook,
    String token,
    String coder,
    long version,
    String undo,
    String redo,
    String focus) {
  private static final Set<String> IN_SHORT =
      Set.of("review_type", "publication_date", "age", "outcome");

  /** What the review is in a few words, for its heading. */
  public String inShort() {
    return attributes.stream()
        .filter(line -> IN_SHORT.contains(line.state().attribute()) && line.known())
        .map(line -> line.state().value())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** Name and code of every code, for choosing one by typing. */
  public List<CodeName> names() {
    return codebook.codes().stream().map(code -> CodeName.of(code, codebook)).toList();
  }

  public int percent() {
    int all = progress.quotes() + progress.themes();
    int done = progress.quotesDecided() + progress.themesDecided();
    return all == 0 ? 100 : 100 * done / all;
  }

  /** What is known to be unread, in a sentence, or empty if all pages hold text. */
  public String unread() {
    List<Integer> pages = document.coverage().pagesWithoutText();
    if (pages.isEmpty()) {
      return "";
    }
    String which = String.join(", ", pages.stream().map(String::valueOf).toList());
    return "Not read: page" + (pages.size() == 1 ? " " : "s ") + which + " (no text).";
  }
}
