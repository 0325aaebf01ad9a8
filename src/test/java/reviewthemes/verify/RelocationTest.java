package reviewthemes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reviewthemes.review.Box;
import reviewthemes.review.Coverage;
import reviewthemes.review.Review;
import reviewthemes.review.SourceText;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;

class RelocationTest {
  private static final String TEXT =
      "She was seen. Nobody asked him about 3 bruises. The GP wrote it down. She was seen.";
  private static final Review REVIEW =
      new Review(
          Scene.REVIEW,
          "child-a.pdf",
          Scene.SHA256,
          "Child A",
          new OnePage(TEXT),
          new CleanText(TEXT, TEXT, IntStream.range(0, TEXT.length()).toArray()),
          List.of(),
          List.of(),
          new Coverage(1, List.of(), List.of()));

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

  @Test
  void words_are_found_whatever_their_case_marks_and_spaces() {
    assertThat(found("nobody asked  him, about 3 bruises", 0))
        .contains("Nobody asked him about 3 bruises");
  }

  @Test
  void of_several_places_the_nearest_is_taken() {
    assertThat(start("She was seen", 2)).isEqualTo(0);
    assertThat(start("She was seen", 60)).isEqualTo(70);
  }

  @Test
  void a_footnote_that_is_counted_anew_does_not_matter() {
    assertThat(found("The GP wrote12 it down", 0)).contains("The GP wrote it down");
  }

  @Test
  void words_that_are_gone_are_not_found() {
    assertThat(found("Nobody asked her", 0)).isEmpty();
    assertThat(found("She was seen. And then no more than that", 0)).isEmpty();
  }

  private static Optional<String> found(String text, int start) {
    return new Relocation(REVIEW).find(passage(text, start)).map(span -> span.in(TEXT));
  }

  private static int start(String text, int near) {
    return new Relocation(REVIEW).find(passage(text, near)).orElseThrow().start();
  }

  private static Passage passage(String text, int start) {
    return new Passage(text, 1, 1, start, start + text.length(), List.of());
  }
}
