package reviewthemes.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reviewthemes.codebook.Code;
import reviewthemes.context.Subject;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.batch.WordCoder;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Box;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.text.Span;

/** What is written about the words of a review that was read from a real file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultMakerTest {
  private static final Code CODE = Code.parse("practice.referral-");
  private final WordCoder coder = new WordCoder("1");
  private Review review;
  private List<QuoteResult> paragraphs;

  @BeforeAll
  void read() throws Exception {
    byte[] bytes = Files.readAllBytes(WordCoder.EXAMPLES.resolve("ex-child-a.pdf"));
    review = coder.code(new ReviewId("ex-child-a"), "ex-child-a.pdf", bytes).review();
    paragraphs =
        quotes(
            review.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .map(Block::span)
                .toList());
  }

  @Test
  void a_quote_is_cut_from_the_original() {
    for (QuoteResult quote : paragraphs) {
      String original = review.source().text().substring(quote.start(), quote.end());
      String first = quote.text().split(" ")[0];
      assertThat(original).startsWith(first.substring(0, 1)).endsWith(last(quote.text()));
    }
  }

  @Test
  void the_mark_of_a_footnote_stays_in_the_words_as_printed() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/reviews/w1-wren.pdf"));
    Review noted = coder.code(new ReviewId("wren"), "w1-wren.pdf", bytes).review();
    List<Span> spans = noted.blocks().stream().map(Block::span).toList();
    assertThat(spans).noneMatch(span -> span.in(noted.clean()).contains("sertraline1"));
    assertThat(quotes(noted, spans)).anyMatch(quote -> quote.text().contains("sertraline1 and"));
  }

  @Test
  void a_quote_that_crosses_a_page_has_boxes_on_both_and_none_over_the_running_heads() {
    List<QuoteResult> crossing =
        paragraphs.stream().filter(quote -> quote.page() != quote.endPage()).toList();
    assertThat(crossing).isNotEmpty();
    for (QuoteResult quote : crossing) {
      Set<Integer> pages = new HashSet<>(quote.boxes().stream().map(Box::page).toList());
      assertThat(pages).containsExactlyInAnyOrder(quote.page(), quote.endPage());
      double printed = quote.boxes().stream().mapToDouble(Box::width).sum();
      assertThat(printed).isLessThan(quote.text().length() * 7.0);
    }
  }

  @Test
  void every_quote_stands_in_the_section_of_its_block() {
    assertThat(paragraphs).extracting(QuoteResult::section).anyMatch(name -> name.startsWith("5 "));
    assertThat(paragraphs).extracting(QuoteResult::paragraph).contains("5.2", "6.1");
  }

  @Test
  void ids_do_not_depend_on_the_order_of_the_scores() {
    List<Span> spans = review.blocks().stream().map(Block::span).limit(40).toList();
    List<Span> turned = new ArrayList<>(spans);
    java.util.Collections.reverse(turned);
    assertThat(ids(quotes(turned))).containsExactlyInAnyOrderElementsOf(ids(quotes(spans)));
  }

  @Test
  void ids_of_the_same_words_differ_by_where_they_stand() {
    Span span = review.blocks().get(3).span();
    assertThat(ids(quotes(List.of(span, span)))).doesNotHaveDuplicates();
  }

  @Test
  void ids_do_not_depend_on_marks_and_spaces() {
    assertThat(ResultIds.normalise("  The child\u2019s\nvoice \u2013 lost. "))
        .isEqualTo(ResultIds.normalise("the child's voice lost"));
  }

  private List<QuoteResult> quotes(List<Span> spans) {
    return quotes(review, spans);
  }

  private List<QuoteResult> quotes(Review read, List<Span> spans) {
    List<Quote> quotes =
        spans.stream()
            .map(span -> new Quote(0, span, .5, Subject.CHILD, List.of(), List.of()))
            .toList();
    Flag flag = new Flag(CODE, true, .5, List.of(), quotes);
    CodedReview coded = new CodedReview(read, 1, true, List.of(flag));
    return ResultMaker.make(coded, coder.producedBy()).flags().get(0).quotes();
  }

  private static List<String> ids(List<QuoteResult> quotes) {
    return quotes.stream().map(QuoteResult::id).toList();
  }

  private static String last(String text) {
    return text.substring(text.length() - 1);
  }
}
