package reviewthemes.train.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Coverage;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.layout.LaidOut;
import reviewthemes.review.layout.LaidOut.Piece;
import reviewthemes.review.section.SectionRules;
import reviewthemes.review.section.Sections;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;
import reviewthemes.train.Mark;
import reviewthemes.train.MarkedReview;

/**
 * Reads marked-up reviews: front matter between {@code ---} lines, then Markdown.
 *
 * <p>Blocks go through the same division into sections as those of a PDF, so that what is learned
 * here holds there.
 */
public final class MarkupReader {
  private static final float BODY_SIZE = 10;
  private static final String FENCE = "---";

  private final Sections sections;

  public MarkupReader(SectionRules rules) {
    this.sections = new Sections(rules);
  }

  /**
   * Reads one marked-up review.
   *
   * @param id the review's id
   * @param markup the file's text
   * @throws BadMarkup if it breaks the format
   */
  public MarkedReview read(ReviewId id, String markup) {
    List<String> lines = markup.lines().toList();
    int end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end < 1 || !lines.get(0).equals(FENCE)) {
      throw new BadMarkup(id.value(), 1, "front matter between --- lines is missing");
    }
    Map<String, String> attributes = new HashMap<>();
    for (String line : lines.subList(1, end)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        attributes.put(line.substring(0, colon), line.substring(colon + 2).strip());
      }
    }
    Body body = new Body();
    for (MarkupLine line : MarkupBlocks.of(id.value(), lines, end + 1)) {
      body.add(line);
    }
    String title = attributes.getOrDefault("title", id.value());
    return body.review(id, title, attributes);
  }

  private final class Body {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void add(MarkupLine line) {
      if (line.words().isEmpty()) {
        return;
      }
      if (!line.label().isEmpty()) {
        text.append(line.label()).append(' ');
      }
      int start = text.length();
      text.append(line.words());
      Span span = new Span(start, text.length());
      text.append('\n');
      float rank = line.kind() == BlockKind.HEADING ? 40 - 4 * line.level() : 0;
      pieces.add(new Piece(line.kind(), span, 1, line.label(), rank, BODY_SIZE, -1));
      for (MarkupLine.Found found : line.marks()) {
        Span place = new Span(start + found.span().start(), start + found.span().end());
        marks.add(new Mark(place, found.codes()));
      }
    }

    MarkedReview review(ReviewId id, String title, Map<String, String> attributes) {
      String written = text.toString();
      PlainText source = new PlainText(written);
      CleanText clean =
          new CleanText(written, written, IntStream.range(0, written.length()).toArray());
      Sections.Divided divided = sections.divide(new LaidOut(source, clean, pieces, Set.of(1)));
      Review review =
          new Review(
              id,
              id.value() + ".md",
              "",
              title,
              source,
              clean,
              divided.blocks(),
              divided.sections(),
              new Coverage(1, List.of(), List.of()));
      return new MarkedReview(review, attributes, marks);
    }
  }
}
