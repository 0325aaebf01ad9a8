package reviewthemes.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Box;
import reviewthemes.review.Coverage;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.Role;
import reviewthemes.review.Section;
import reviewthemes.review.SourceText;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;

/** Writes a small review by hand, on one page and with nothing to clean. */
public final class WrittenReview {
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  public WrittenReview(String title) {
    this.title = title;
    section("body", "", Role.Direction.NEUTRAL);
  }

  /** Starts a section whose role counts fully and has {@code direction}. */
  public WrittenReview section(String role, String heading, Role.Direction direction) {
    return section(new Role(role, 1, 1, direction, false), heading);
  }

  /** Starts a section. */
  public WrittenReview section(Role meant, String heading) {
    Span span = new Span(text.length(), text.length());
    sections.add(new Section(sections.size(), -1, 1, "", heading, span, meant, "written"));
    return heading.isEmpty() ? this : block(BlockKind.HEADING, "", heading);
  }

  public WrittenReview block(BlockKind kind, String label, String words) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    blocks.add(new Block(blocks.size(), kind, span, 1, label, sections.size() - 1));
    return this;
  }

  public WrittenReview paragraph(String words) {
    return block(BlockKind.PARAGRAPH, "", words);
  }

  public Review review() {
    String all = text.toString();
    CleanText clean = new CleanText(all, all, IntStream.range(0, all.length()).toArray());
    return new Review(
        new ReviewId("written"),
        "written.pdf",
        "",
        title,
        new OnePage(all),
        clean,
        blocks,
        sections,
        new Coverage(1, List.of(), List.of()));
  }

  private record OnePage(String text) implements SourceText {
    @Override
    public int pages() {
      return 1;
    }

    @Override
    public int page(int offset) {
      return 1;
    }

    @Override
    public List<Box> boxes(Span span) {
      return List.of(new Box(1, 0, 0, 1, 1));
    }
  }
}
