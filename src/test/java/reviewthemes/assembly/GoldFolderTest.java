package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.GoldFolder.GoldReview;
import reviewthemes.codebook.Code;
import reviewthemes.review.yaml.SectionRulesFile;
import reviewthemes.train.markup.MarkupReader;

class GoldFolderTest {
  private static final Path RULES =
      Path.of(System.getProperty("themes.home", "."), "pipeline", "sections.yaml");

  @TempDir private Path folder;

  @Test
  void jsonGoesBeforeMarkupAndThePdfLiesBeside() throws IOException {
    write("ash.gold.json", "{\"flags\": [], \"quotes\": []}");
    write("ash.md", "---\n---\n{{child.infant|A baby.}}\n");
    write("ash.pdf", "");
    write("elm.md", "---\n---\n{{child.infant|A baby.}}\n");
    GoldFolder gold = read();

    assertThat(gold.codings())
        .extracting(coding -> coding.review().value())
        .containsExactly("ash", "elm");
    GoldReview ash = gold.reviews().get(0);
    GoldReview elm = gold.reviews().get(1);
    assertThat(ash.coding().flags()).isEmpty();
    assertThat(ash.pdf()).contains(folder.resolve("ash.pdf"));
    assertThat(elm.coding().flags()).isEqualTo(Set.of(Code.parse("child.infant")));
    assertThat(elm.pdf()).isEmpty();
    assertThat(elm.markup()).isPresent();
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    write("ash.md", "no front matter");
    assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageStartingWith("ash:1:");
  }

  @Test
  void aFolderWithoutCodingsIsAnError() {
    assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("holds no");
  }

  private GoldFolder read() throws IOException {
    return GoldFolder.read(folder, new MarkupReader(SectionRulesFile.load(RULES)));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
