package reviewthemes.assembly;

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

/** A single paragraph in the place of a review, such as an example of the codebook. */
final class PlainReview {
  private PlainReview() {}

  static Review of(String text) {
    Span all = new Span(0, text.length());
    int[] origins = IntStream.range(0, text.length()).toArray();
    Role role = new Role("example", 1, 1, Role.Direction.NEUTRAL, false);
    return new Review(
        new ReviewId("example"),
        "example",
        "",
        "",
        new OnePage(text),
        new CleanText(text, text, origins),
        List.of(new Block(0, BlockKind.PARAGRAPH, all, 1, "", 0)),
        List.of(new Section(0, -1, 0, "", "", all, role, "example")),
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
      return List.of();
    }
  }
}
