package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.learn.Reading;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.review.Block;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.Role;
import reviewthemes.review.UnreadableReview;
import reviewthemes.text.Span;

/** Holds the invariants of everything that is suggested, over the example reviews. */
class LearnedCoderTest {
  private static final List<CodedReview> CODED =
      files().stream().map(LearnedCoderTest::code).toList();

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CODED).hasSizeGreaterThanOrEqualTo(4);
    for (CodedReview coded : CODED) {
      assertThat(coded.flags()).filteredOn(Flag::suggested).hasSizeGreaterThan(5);
      assertThat(coded.flags())
          .extracting(Flag::code)
          .isEqualTo(Loaded.stages().codebook().codes());
    }
  }

  @Test
  void aFlagNeverStandsWithoutAQuoteAndScoresAreChances() {
    for (CodedReview coded : CODED) {
      for (Flag flag : coded.flags()) {
        assertThat(flag.score()).isBetween(0.0, 1.0);
        assertThat(flag.reasons()).isNotEmpty();
        assertThat(!flag.suggested() || !flag.quotes().isEmpty()).as(flag.code() + "").isTrue();
        for (Quote quote : flag.quotes()) {
          assertThat(quote.score()).isBetween(0.0, 1.0);
          assertThat(quote.why()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void everyQuoteAndEveryOtherPlaceIsVerbatimInOneBlockOnAPageOfTheDocument() {
    for (CodedReview coded : CODED) {
      Review review = coded.review();
      for (Span span : places(coded)) {
        assertThat(review.blocks().stream().map(Block::span))
            .as(span.in(review.clean()))
            .anyMatch(block -> block.contains(span));
        String words = span.in(review.clean());
        assertThat(words).isEqualTo(words.strip()).isNotEmpty();
        String original = review.clean().toOriginal(span).in(review.clean().original());
        assertThat(letters(original)).contains(letters(words).substring(0, 3));
        int first = review.source().page(review.clean().origin(span.start()));
        int last = review.source().page(review.clean().origin(span.end() - 1));
        assertThat(first).isBetween(1, review.source().pages());
        assertThat(last).isBetween(first, review.source().pages());
      }
    }
  }

  @Test
  void noQuoteComesFromASectionThatIsNoEvidence() {
    for (CodedReview coded : CODED) {
      for (Flag flag : coded.flags()) {
        if (flag.code().theme().value().startsWith("child.")) {
          continue;
        }
        for (Quote quote : flag.quotes()) {
          Role role = section(coded.review(), quote.span());
          double weight = flag.code().theme().isPractice() ? role.practice() : role.factors();
          assertThat(weight)
              .as("%s from %s: %s", flag.code(), role.id(), quote.span().in(coded.review().clean()))
              .isPositive();
        }
      }
    }
  }

  @Test
  void twoRunsAndSeveralThreadsGiveTheSame() {
    List<CodedReview> again =
        IntStream.range(0, 2 * CODED.size())
            .parallel()
            .mapToObj(i -> code(files().get(i % CODED.size())))
            .toList();
    for (int i = 0; i < again.size(); i++) {
      assertThat(again.get(i).flags()).isEqualTo(CODED.get(i % CODED.size()).flags());
    }
  }

  @Test
  void aReadingTellsTheScoresThatQuotesHave() {
    CodedReview coded = CODED.get(0);
    ScoredReading scored = Loaded.coder().read(coded.review());
    Reading reading = scored.reading();
    assertThat(reading.sentences()).hasSize(coded.sentences());
    for (Flag flag : Loaded.coder().flags(scored)) {
      Code code = flag.code();
      if (!code.theme().value().startsWith("child.")) {
        for (Quote quote : flag.quotes()) {
          assertThat(quote.score()).isEqualTo(scored.score(quote.sentence(), code));
          assertThat(quote.score() >= scored.threshold(code) || flag.suggested()).isTrue();
        }
      }
    }
  }

  @Test
  void whatIsNoPdfIsUnreadableNotABug() {
    assertThatThrownBy(
            () -> Loaded.coder().code(new ReviewId("bad"), "bad.pdf", new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableReview.class);
  }

  private static Stream<Span> quotes(CodedReview coded) {
    return coded.flags().stream()
        .flatMap(flag -> flag.quotes().stream())
        .flatMap(quote -> Stream.concat(Stream.of(quote.span()), quote.alsoAt().stream()));
  }

  private static List<Span> places(CodedReview coded) {
    return quotes(coded).distinct().toList();
  }

  private static Role section(Review review, Span span) {
    return review.blocks().stream()
        .filter(block -> block.span().contains(span))
        .map(block -> review.section(block).role())
        .findFirst()
        .orElseThrow();
  }

  private static String letters(String words) {
    return words.replaceAll("[^A-Za-z0-9]", "");
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(Loaded.HOME.resolve("examples/reviews"))) {
      return files.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CodedReview code(Path file) {
    String name = file.getFileName().toString();
    try {
      ReviewId id = new ReviewId(name.replace(".pdf", ""));
      return Loaded.coder().code(id, name, Files.readAllBytes(file));
    } catch (IOException | UnreadableReview e) {
      throw new AssertionError(name, e);
    }
  }
}
