package reviewthemes.train.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.ReviewId;
import reviewthemes.text.Span;
import reviewthemes.train.Mark;
import reviewthemes.train.MarkedReview;

class MarkupReaderTest {
  private static final Code DRINK = Code.parse("parent.alcohol_misuse");
  private static final Code DELAY = Code.parse("practice.timeliness-");

  @Test
  void marksAreTakenOutOfTheWordsAndStandWhereTheyStood() {
    MarkedReview read =
        Loaded.marked(
            "a",
            "4.2 Before. {{parent.alcohol_misuse; practice.timeliness-|She *drank* and nobody"
                + "\ncame.}} After.");
    Mark mark = read.marks().get(0);
    assertThat(read.marks()).hasSize(1);
    assertThat(mark.span().in(read.review().clean())).isEqualTo("She drank and nobody came.");
    assertThat(mark.codes()).containsExactly(DRINK, DELAY);
    assertThat(read.codes()).isEqualTo(Set.of(DRINK, DELAY));
    Block block = read.review().blocks().get(0);
    assertThat(block.span().in(read.review().clean()))
        .isEqualTo("Before. She drank and nobody came. After.");
    assertThat(block.label()).isEqualTo("4.2");
  }

  @Test
  void blocksKeepTheirKinds() {
    MarkedReview read =
        Loaded.marked(
            "a",
            """
            ## 2. Findings

            2.1 A numbered paragraph
            over two lines.
            - a bullet
            a) another

            > quoted words

            | Date | What happened |
            |------|------|
            | May | {{parent.alcohol_misuse|She drank.}} |

            [^1]: a note
            """);
    assertThat(kinds(read))
        .containsExactly(
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.BULLET,
            BlockKind.BULLET,
            BlockKind.PARAGRAPH,
            BlockKind.CELL,
            BlockKind.CELL,
            BlockKind.CELL,
            BlockKind.CELL,
            BlockKind.FOOTNOTE);
    assertThat(words(read))
        .contains("Findings", "A numbered paragraph over two lines.", "She drank.", "May");
    assertThat(read.review().blocks().get(0).label()).isEqualTo("2");
    assertThat(read.marks())
        .extracting(mark -> mark.span().in(read.review().clean()))
        .containsExactly("She drank.");
  }

  @Test
  void frontMatterGivesAttributesAndTitle() {
    MarkedReview read =
        Loaded.stages()
            .markupReader()
            .read(new ReviewId("a"), "---\ntitle: A Review: Ash\nchildren: 1\n---\nText.\n");
    assertThat(read.attributes())
        .containsEntry("title", "A Review: Ash")
        .containsEntry("children", "1");
    assertThat(read.review().title()).isEqualTo("A Review: Ash");
  }

  @Test
  void textWithoutFrontMatterIsRefusedWithItsLine() {
    for (String markup : List.of("", "\n", "Text.", "---", "---\ntitle: never closed\nText.")) {
      assertThatThrownBy(() -> Loaded.stages().markupReader().read(new ReviewId("ash"), markup))
          .as("'" + markup + "'")
          .isInstanceOf(BadMarkup.class)
          .hasMessage("ash:1: front matter between --- lines is missing");
    }
  }

  @Test
  void aMarkThatNamesNoCodeIsRefusedWithItsLine() {
    assertThatThrownBy(() -> Loaded.marked("ash", "One.\n\n{{parent.Alcohol!|She drank.}}\n\nTwo."))
        .isInstanceOf(BadMarkup.class)
        .hasMessageStartingWith("ash:6: ");
    assertThatThrownBy(() -> Loaded.marked("ash", "{{practice.recording|No polarity.}}"))
        .isInstanceOf(BadMarkup.class)
        .hasMessageStartingWith("ash:4: ");
    assertThatThrownBy(() -> Loaded.marked("ash", "| One |\n| {{drink|She drank.}} |"))
        .isInstanceOf(BadMarkup.class)
        .hasMessageStartingWith("ash:5: ");
  }

  @Test
  void aMarkThatIsNotClosedIsRefused() {
    assertThatThrownBy(() -> Loaded.marked("ash", "{{parent.alcohol_misuse|She drank.\n\nTwo."))
        .isInstanceOf(BadMarkup.class)
        .hasMessageStartingWith("ash:4: ");
  }

  @Test
  void frontMatterAloneIsAReviewWithoutWords() {
    assertThat(Loaded.marked("ash", "").review().blocks()).isEmpty();
  }

  @Test
  void aSentenceHasTheCodesOfMarksThatFillItOrLieInIt() {
    MarkedReview read =
        Loaded.marked(
            "a", "{{parent.alcohol_misuse|He drank}}, which all knew. It was late, they say.");
    String text = read.review().clean().text();
    int end = text.indexOf('.') + 1;
    assertThat(read.codes(new Span(0, end))).containsExactly(DRINK);
    assertThat(read.codes(new Span(end + 1, text.length() - 1))).isEmpty();
  }

  @Test
  void theTrainingDocumentsAreWellFormedAndNameCodesOfTheCodebook() throws IOException {
    Set<Code> codes = Set.copyOf(Loaded.stages().codebook().codes());
    try (Stream<Path> files = Files.walk(Loaded.HOME.resolve("models/training"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        String name = file.getFileName().toString().replace(".md", "");
        MarkedReview read =
            Loaded.stages().markupReader().read(new ReviewId(name), Files.readString(file));
        assertThat(codes).as(name).containsAll(read.codes());
        for (Mark mark : read.marks()) {
          assertThat(read.review().blocks())
              .as(name + " " + mark)
              .anyMatch(block -> block.span().contains(mark.span()));
        }
      }
    }
  }

  private static List<BlockKind> kinds(MarkedReview read) {
    return read.review().blocks().stream().map(Block::kind).toList();
  }

  private static List<String> words(MarkedReview read) {
    return read.review().blocks().stream()
        .map(block -> block.span().in(read.review().clean()))
        .toList();
  }
}
