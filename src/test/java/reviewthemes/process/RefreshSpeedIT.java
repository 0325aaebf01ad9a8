package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a refresh with one new review takes beside the full run; docs/refresh.md quotes what it
 * prints. {@code -Dthemes.reviews=500 -Dthemes.corpus=FOLDER} make it larger.
 */
class RefreshSpeedIT {
  private static final int REVIEWS = Integer.getInteger("themes.reviews", 24);
  private static final Path CORPUS =
      Path.of(System.getProperty("themes.corpus", Program.EXAMPLES.toString()));

  @TempDir private Path folder;

  @Test
  void a_refresh_reads_the_new_review_and_no_other() throws IOException {
    List<Path> originals;
    try (Stream<Path> files = Files.list(CORPUS)) {
      originals = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    Path all = Files.createDirectory(folder.resolve("all"));
    for (int i = 0; i < REVIEWS; i++) {
      alter(originals.get(i % originals.size()), all.resolve("r" + i + ".pdf"), i);
    }
    Path workspace = folder.resolve("w");
    double run = seconds("run", all, "--workspace", workspace);
    print("full run", run, run);

    Path one = Files.createDirectory(folder.resolve("new"));
    alter(originals.get(0), one.resolve("new.pdf"), REVIEWS);
    print("refresh from a folder of the new review", refresh("1 of", "a", workspace, one), run);

    alter(originals.get(1), all.resolve("newer.pdf"), REVIEWS + 1);
    Files.copy(one.resolve("new.pdf"), all.resolve("new.pdf"));
    print("refresh from the folder of all", refresh("1 of", "b", workspace, all), run);
    print("refresh with nothing new", refresh("0 of", "c", workspace, all), run);
  }

  private static double refresh(String toRead, String name, Path workspace, Path input) {
    long start = System.nanoTime();
    Program program = Program.run("refresh", workspace, input, "--name", name);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(program.code()).as(program.out() + program.err()).isZero();
    assertThat(program.out()).contains("To read: " + toRead);
    return seconds;
  }

  private static double seconds(Object... arguments) {
    long start = System.nanoTime();
    Program program = Program.run(arguments);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(program.code()).as(program.out() + program.err()).isZero();
    return seconds;
  }

  /** The same pages under another title of the file, so that it is another file. */
  private static void alter(Path original, Path copy, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(original.toFile())) {
      document.getDocumentInformation().setKeywords("copy " + number);
      document.save(copy.toFile());
    }
  }

  private static void print(String what, double seconds, double run) {
    System.out.printf(
        "%-42s %7.1f s  %5.1f %% of the full run%n", what, seconds, 100 * seconds / run);
  }
}
