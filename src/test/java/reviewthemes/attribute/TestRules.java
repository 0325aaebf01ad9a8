package reviewthemes.attribute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reviewthemes.assembly.Stages;
import reviewthemes.attribute.yaml.AttributeRulesYaml;
import reviewthemes.learn.Reading;
import reviewthemes.review.ReviewId;
import reviewthemes.train.MarkedReview;

/** The program's own rules, and reviews that they are tried on. */
final class TestRules {
  static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  static final Stages STAGES = stages();
  static final AgeRules AGES = ages();

  private TestRules() {}

  /** A marked-up review as read. */
  static MarkedReview marked(String name, String markup) {
    return STAGES.markupReader().read(new ReviewId(name), markup);
  }

  /** A small review: its title, and paragraphs, headings and tables of its body. */
  static Reading read(String title, String... body) {
    String text = "---\ntitle: " + title + "\n---\n# " + title + "\n\n" + String.join("\n\n", body);
    return STAGES.read(marked("small", text).review());
  }

  /** The files of coded reviews. */
  static List<Path> codedReviews() {
    try (var files = Files.list(HOME.resolve("models/training/reviews"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stages stages() {
    try {
      return Stages.load(HOME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AgeRules ages() {
    try (Reader reader = Files.newBufferedReader(HOME.resolve("pipeline/attributes.yaml"))) {
      return AttributeRulesYaml.read(reader, "pipeline/attributes.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
