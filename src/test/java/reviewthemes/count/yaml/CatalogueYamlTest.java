package reviewthemes.count.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.count.Catalogue;
import reviewthemes.count.Item;

class CatalogueYamlTest {
  private static final Path CODEBOOK = Path.of(System.getProperty("themes.home", "."), "codebook");

  @Test
  void every_code_is_counted_once_and_computed_themes_beside_them() throws IOException {
    Codebook codebook = CodebookFolder.read(CODEBOOK);
    try (Reader reader = Files.newBufferedReader(CODEBOOK.resolve("views/counts.yaml"))) {
      Catalogue catalogue = CatalogueYaml.read(reader, "counts.yaml", codebook);
      assertThat(catalogue.items().stream().filter(item -> !item.isDerived()).map(Item::id))
          .doesNotHaveDuplicates()
          .hasSameElementsAs(codebook.codes().stream().map(Item::id).toList());
      assertThat(catalogue.item("parent.trio_all_three").orElseThrow().rule().codes()).hasSize(4);
      assertThat(catalogue.named("group.areas_to_improve")).hasSize(8);
    }
  }

  @Test
  void every_problem_is_told_with_its_line() {
    String text =
        """
        derived:
          - id: parent.mental_health
            name: Again
            any: [parent.drug_misuse]
          - id: parent.x
            name: Neither
            some: [parent.drug_misuse]
        sections:
          - name: One
            items: [parent.drug_misuse, parent.unknown]
          - name: Two
            items: [parent.drug_misuse]
        groups: []
        fewest: few
        units: [SCR]
        least_read: 0.9
        scope: s
        summaries: [summary]
        """;
    assertThatThrownBy(
            () ->
                CatalogueYaml.read(new StringReader(text), "c.yaml", CodebookFolder.read(CODEBOOK)))
        .hasMessageContainingAll(
            "c.yaml:2: parent.mental_health is there already",
            "c.yaml:7: unknown field 'some'",
            "write either 'any' or 'all'",
            "c.yaml:10: there is no theme 'parent.unknown'",
            "parent.drug_misuse stands in two sections",
            "'fewest' must be a number");
  }
}
