package reviewthemes.discover.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.yaml.SourceFile;
import reviewthemes.codebook.yaml.YamlCodebook;
import reviewthemes.discover.Example;
import reviewthemes.discover.NewTheme;
import reviewthemes.discover.Term;
import reviewthemes.review.ReviewId;

/** A draft is a theme's file in all but what a person has to write. */
class DraftThemeTest {
  private static final NewTheme THEME =
      new NewTheme(
          List.of(
              term("rule of optimism", "\"The rule of optimism\" prevailed: nobody asked."),
              term("professionals' optimism", "Professionals' optimism was not tested.")));

  @Test
  void the_codebook_misses_nothing_in_it_but_examples() {
    YamlCodebook codebook =
        YamlCodebook.read(
            List.of(
                new SourceFile("_lists.yaml", "lists: {}\n"),
                new SourceFile(DraftTheme.fileName(THEME), DraftTheme.write(THEME))));
    assertThat(codebook.problems().stream().filter(Problem::isError))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.toString()).contains("example"));
    assertThat(codebook.codebook().themes())
        .singleElement()
        .satisfies(
            theme -> {
              assertThat(theme.id().value()).isEqualTo("practice.rule_of_optimism");
              assertThat(theme.name()).isEqualTo("Rule of optimism");
              assertThat(theme.indicators()).hasSize(1);
            });
  }

  @Test
  void it_holds_the_sentences_to_choose_from() {
    assertThat(DraftTheme.write(THEME))
        .contains("# child-a, page 3: \"The rule of optimism\" prevailed: nobody asked.");
  }

  private static Term term(String words, String sentence) {
    return new Term(
        List.of(words.split(" ")),
        words,
        3,
        0,
        0,
        Set.of(new ReviewId("child-a")),
        Optional.of("2024"),
        9,
        List.of(new Example(new ReviewId("child-a"), 3, sentence)));
  }
}
