package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reviewthemes.review.pdfbox.BadFiles;

/** One folder with good files and every kind of bad file: the good are read, the bad are named. */
class BadInputsIT {
  private static final boolean UNICODE = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
  private static final String ODD =
      UNICODE ? "Child \u2018\u00C9\u2019 #1 & 50%.pdf" : "C #1 50%.pdf";

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void runOverAll() throws IOException {
    byte[] good = Files.readAllBytes(Program.EXAMPLES.resolve("ex-child-c.pdf"));
    write("good.pdf", good);
    write("UPPER.PDF", good);
    write(ODD, good);
    write("one/same.pdf", good);
    write("two/same.pdf", good);
    write("notes.txt", good);
    write("page.pdf", "<html>Not found</html>".getBytes());
    write("empty.pdf", new byte[0]);
    write("short.pdf", Arrays.copyOf(good, 3000));
    write("locked.pdf", BadFiles.locked());
    write("pictures.pdf", BadFiles.pictures());
    program = Program.run("run", folder.resolve("in"), "--out", folder.resolve("out"));
  }

  @Test
  void the_exit_code_says_that_some_files_were_not_read() {
    assertThat(program.code()).isEqualTo(1);
    assertThat(program.out()).contains("10 files: 5 read now", "5 not read");
    assertThat(program.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "page.pdf,not a PDF",
    "empty.pdf,empty",
    "short.pdf,cut short",
    "locked.pdf,password",
    "pictures.pdf,OCR"
  })
  void a_bad_file_is_named_with_the_reason_in_one_line(String file, String reason) {
    assertThat(program.out().lines())
        .filteredOn(line -> line.startsWith("  " + file))
        .singleElement()
        .asString()
        .contains(reason);
    assertThat(folder.resolve("out/reviews/" + file.replace(".pdf", ".json"))).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "UPPER", "one__same", "two__same"})
  void a_good_file_is_read_whatever_stands_beside_it(String id) {
    assertThat(folder.resolve("out/reviews/" + id + ".json")).isNotEmptyFile();
  }

  @Test
  void an_odd_name_is_a_name() throws IOException {
    String id = ODD.substring(0, ODD.length() - ".pdf".length());
    assertThat(folder.resolve("out/reviews/" + id + ".json")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("out/quotes.csv"))).contains(ODD);
    assertThat(Files.readString(folder.resolve("out/index.html")))
        .contains("%231%20", "50%25.pdf\"");
  }

  @Test
  void what_is_called_otherwise_is_told() {
    assertThat(program.out()).contains("one/same.pdf shares its name with another file");
  }

  @Test
  void a_folder_without_pdf_files_is_nothing_to_run_on() throws IOException {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    refuses(Program.run("run", bare, "--out", folder.resolve("none")), "holds no PDF files");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void a_folder_that_is_not_there_is_nothing_to_run_on() {
    refuses(Program.run("run", folder.resolve("absent")), "does not exist");
  }

  @Test
  void a_file_where_the_results_should_go_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    refuses(Program.run("run", Program.EXAMPLES, "--out", file), "choose another folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_told_before_anything_is_read() throws IOException {
    assumeFalse(isRoot(), "root may write everywhere");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    refuses(Program.run("run", Program.EXAMPLES, "--out", closed), "cannot be written to");
  }

  @Test
  void a_folder_that_may_not_be_opened_is_told() throws IOException {
    assumeFalse(isRoot(), "root may open everything");
    Path in = Files.createDirectory(folder.resolve("partly"));
    Files.copy(Program.EXAMPLES.resolve("ex-child-c.pdf"), in.resolve("c.pdf"));
    Path closed = Files.createDirectory(in.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Program partly = Program.run("run", in, "--out", folder.resolve("partly-out"));
    assertThat(partly.code()).isEqualTo(1);
    assertThat(partly.out()).contains("closed cannot be opened");
  }

  @Test
  void a_folder_that_may_not_be_opened_at_all_is_told_and_nothing_else() throws IOException {
    assumeFalse(isRoot(), "root may open everything");
    Path closed = Files.createDirectory(folder.resolve("shut"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    refuses(Program.run("run", closed, "--out", folder.resolve("none")), "cannot be opened");
  }

  @Test
  void what_was_typed_wrong_is_told_in_a_line_that_says_where_to_look() {
    refuses(Program.run("rnu", "in"), "rnu is no command (how it is used: themes --help)");
    refuses(
        Program.run("run", "in", "--trheads", "2"),
        "--trheads is not understood (how it is used: themes run --help)");
    refuses(Program.run("run"), "themes run --help");
    refuses(Program.run("run", "in", "--threads", "0"), "from 1 to 256");
  }

  private static void refuses(Program program, String reason) {
    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err().lines()).singleElement().asString().contains(reason);
  }

  private static boolean isRoot() {
    return System.getProperty("os.name").startsWith("Windows")
        || "root".equals(System.getProperty("user.name"));
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
