package reviewthemes.attribute.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reviewthemes.assembly.Loaded;
import reviewthemes.learn.Reading;
import reviewthemes.review.ReviewId;

/** Examples for and against, attribute by attribute: {@code attributes/examples.tsv}. */
class ProfileExamplesTest {
  private static final Path EXAMPLES =
      Loaded.HOME.resolve("src/test/resources/attributes/examples.tsv");
  private static final String TITLE = "# Serious Case Review: Rowan";

  @TestFactory
  Stream<DynamicTest> tells_what_the_text_says_and_nothing_else() throws IOException {
    return Files.readAllLines(EXAMPLES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            parts ->
                DynamicTest.dynamicTest(
                    parts[0] + ": " + parts[2],
                    () -> assertThat(told(parts[0], parts[2])).isEqualTo(parts[1])));
  }

  @Test
  void each_attribute_has_examples_for_and_against() throws IOException {
    List<String> lines = Files.readAllLines(EXAMPLES);
    for (String attribute : List.of("board", "referrer", "gender", "outcome", "legal_status")) {
      assertThat(lines)
          .anyMatch(line -> line.startsWith(attribute + "\tunknown\t"))
          .anyMatch(line -> line.matches(attribute + "\t(?!unknown).*"));
    }
  }

  private static String told(String attribute, String text) {
    return read(text).stream()
        .filter(value -> value.attribute().id().equals(attribute))
        .findFirst()
        .orElseThrow()
        .value();
  }

  static List<AttributeValue> read(String text) {
    String body = text.replace("¶", "\n\n");
    String review = body.startsWith("# ") ? body : TITLE + "\n\n" + intro(body);
    String title = review.substring(2, review.indexOf('\n'));
    Reading reading =
        Loaded.stages()
            .read(
                Loaded.stages()
                    .markupReader()
                    .read(
                        new ReviewId("written"),
                        "---\ntitle: " + title + "\n---\n" + review + "\n\n" + NAMED)
                    .review());
    return Loaded.stages().profiles().find(reading, Loaded.stages().ages().find(reading));
  }

  /** Speaks of the child by name, so that the name is known for one, and tells nothing. */
  private static final String NAMED =
      "## Remarks\n\nWhat was Rowan like? What did Rowan do? What did Rowan think?\n";

  private static String intro(String body) {
    return body.startsWith("## ") ? body : "## Introduction\n\n" + body;
  }
}
