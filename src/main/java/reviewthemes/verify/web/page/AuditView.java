package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Optional;
import reviewthemes.codebook.Codebook;
import reviewthemes.output.Document;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Sample;

/**
 * A passage of an audit sample as its page shows it.
 *
 * @param sample the sample
 * @param place place of the passage in it, from 0
 * @param document the document it stands in
 * @param passage the passage as it stands there now; nothing if its words are gone
 * @param answer what was said of it, as far as the coder may see it
 * @param looked how many passages somebody looked at
 * @param version number of the last decision that the page shows
 * @param codebook the themes
 */
public record AuditView(
    Sample sample,
    int place,
    Document document,
    Optional<Passage> passage,
    Optional<AuditAnswer> answer,
    int looked,
    long version,
    Codebook codebook) {

  public Drawn drawn() {
    return sample.passages().get(place);
  }

  public int size() {
    return sample.passages().size();
  }

  /** Address of the passage at a place of the sample. */
  public String address(int at) {
    return "/audit/" + sample.id() + "/" + (at + 1);
  }

  public String where() {
    Passage words = passage.orElse(drawn().passage());
    String pages =
        words.page() == words.endPage()
            ? "Page " + words.page()
            : "Pages " + words.page() + "\u2013" + words.endPage();
    return drawn().section().isEmpty() ? pages : pages + " \u00b7 " + drawn().section();
  }

  /** Page, left, top, width and height of each box, in points. */
  public String boxes() {
    return Word.places(passage.map(Passage::boxes).orElse(List.of()));
  }

  public List<CodeName> names() {
    return codebook.codes().stream().map(code -> CodeName.of(code, codebook)).toList();
  }
}
