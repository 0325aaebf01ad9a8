package reviewthemes.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  @TempDir Path folder;

  @Test
  void it_looks_into_subfolders_and_does_not_mind_case() throws IOException {
    touch("b.pdf", "a.PDF", "more/c.Pdf", "notes.txt", "x.pdf.docx");
    assertThat(names()).containsExactly("a.PDF", "b.pdf", "more/c.Pdf");
  }

  @Test
  void it_leaves_hidden_files_out() throws IOException {
    touch("a.pdf", "._a.pdf", ".hidden/b.pdf", "~$c.pdf");
    assertThat(names()).containsExactly("a.pdf");
  }

  @Test
  void a_folder_that_is_called_like_a_file_is_a_folder() throws IOException {
    touch("a.pdf/b.pdf");
    assertThat(names()).containsExactly("a.pdf/b.pdf");
  }

  @Test
  void a_link_that_leads_back_does_not_trap_it() throws IOException {
    touch("a.pdf");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    assertThat(names()).containsExactly("a.pdf");
  }

  @Test
  void a_link_that_leads_nowhere_is_told() throws IOException {
    touch("a.pdf");
    Files.createSymbolicLink(folder.resolve("lost.pdf"), folder.resolve("gone.pdf"));
    Inputs inputs = InputFinder.find(folder);
    assertThat(inputs.files()).extracting(InputFile::name).containsExactly("a.pdf", "lost.pdf");
  }

  @Test
  void a_file_may_be_named_itself() throws IOException {
    touch("sub/a.pdf");
    Inputs inputs = InputFinder.find(folder.resolve("sub/a.pdf"));
    assertThat(inputs.ids()).extracting(Object::toString).containsExactly("a");
    assertThat(inputs.folder()).isFalse();
  }

  @Test
  void what_is_not_there_is_told() {
    assertThatThrownBy(() -> InputFinder.find(folder.resolve("nowhere")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere does not exist");
  }

  private List<String> names() throws IOException {
    return InputFinder.find(folder).files().stream().map(InputFile::name).toList();
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.createFile(folder.resolve(name));
    }
  }
}
