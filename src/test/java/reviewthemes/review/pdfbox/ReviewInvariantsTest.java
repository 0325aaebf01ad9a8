package reviewthemes.review.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reviewthemes.review.Block;
import reviewthemes.review.Box;
import reviewthemes.review.Review;
import reviewthemes.review.Section;
import reviewthemes.text.Span;

/** What holds for every review as read, whatever its layout. */
class ReviewInvariantsTest {

  @ParameterizedTest
  @ValueSource(strings = {"w1-kit.pdf", "w10-joel.pdf"})
  void blocks_follow_each_other_and_lie_in_their_sections(String name) {
    Review review = Reviews.resource(name);
    int end = 0;
    for (Block block : review.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().isEmpty()).isFalse();
      assertThat(review.section(block).span().contains(block.span())).isTrue();
      assertThat(Reviews.text(review, block)).isEqualTo(Reviews.text(review, block).strip());
      end = block.span().end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"w1-kit.pdf", "w10-joel.pdf"})
  void sections_cover_the_clean_view_without_gap(String name) {
    Review review = Reviews.resource(name);
    int end = 0;
    for (Section section : review.sections()) {
      assertThat(section.span().start()).isEqualTo(end);
      assertThat(section.parent()).isLessThan(section.index());
      end = section.span().end();
    }
    assertThat(end).isEqualTo(review.clean().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"w1-kit.pdf", "w10-joel.pdf"})
  void any_span_of_a_block_maps_to_the_original_and_back(String name) {
    Review review = Reviews.resource(name);
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      Span block = review.blocks().get(random.nextInt(review.blocks().size())).span();
      int start = block.start() + random.nextInt(block.length());
      Span span = new Span(start, start + 1 + random.nextInt(block.end() - start));
      Span original = review.clean().toOriginal(span);
      assertThat(letters(original.in(review.source().text())))
          .isEqualTo(letters(span.in(review.clean())));
      assertThat(review.clean().fromOriginal(original).contains(span)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"w1-kit.pdf", "w10-joel.pdf"})
  void every_word_has_a_box_on_its_page(String name) {
    Review review = Reviews.resource(name);
    for (Block block : review.blocks()) {
      Span original = review.clean().toOriginal(block.span());
      assertThat(review.source().boxes(original)).isNotEmpty();
      assertThat(review.source().page(original.start())).isEqualTo(block.page());
      for (Box box : review.source().boxes(original)) {
        assertThat(box.width()).isPositive();
        assertThat(box.x()).isBetween(0f, 600f);
        assertThat(box.y()).isBetween(0f, 850f);
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }
}
