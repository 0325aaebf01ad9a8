package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import reviewthemes.assembly.TermSearch;
import reviewthemes.count.table.Table;
import reviewthemes.count.table.TextTable;
import reviewthemes.discover.NewTheme;
import reviewthemes.discover.table.NewThemesTable;
import reviewthemes.discover.yaml.DraftTheme;

/**
 * Prints what may become themes and writes it down.
 *
 * @param out where to print
 * @param top how many to show
 */
record NewThemesTables(PrintWriter out, int top) {
  private static final int SHOWN = 2;
  private static final int WRITTEN = 6;

  void write(TermSearch.Found found, Optional<Path> csv, Optional<Path> drafts) throws IOException {
    found.problems().forEach(line -> out.println("Not read: " + line));
    List<NewTheme> shown = found.themes().subList(0, Math.min(top, found.themes().size()));
    out.println();
    if (shown.isEmpty()) {
      out.println("Nothing that two reviews or more share: more reviews may show something.");
    } else {
      TextTable.lines(NewThemesTable.of(shown, found.reviews(), SHOWN)).forEach(out::println);
      out.println();
      out.println("EXAMPLES");
      for (int i = 0; i < shown.size(); i++) {
        examples(i + 1, shown.get(i));
      }
    }
    if (csv.isPresent()) {
      Table all = NewThemesTable.of(found.themes(), found.reviews(), WRITTEN);
      Path file = csv.get().resolve(all.id() + ".csv");
      Tables.write(
          file,
          all.cells().stream().map(row -> row.stream().map(String::valueOf).toList()).toList());
      out.println();
      out.println("As a table    " + file);
    }
    if (drafts.isPresent()) {
      Files.createDirectories(drafts.get());
      for (NewTheme theme : shown) {
        Files.writeString(
            drafts.get().resolve(DraftTheme.fileName(theme)),
            DraftTheme.write(theme),
            StandardCharsets.UTF_8);
      }
      out.println();
      out.println("As drafts     " + drafts.get());
    }
  }

  private void examples(int rank, NewTheme theme) {
    out.println(rank + " " + theme.head().shown());
    theme.examples(SHOWN).forEach(example -> out.println("    " + NewThemesTable.example(example)));
  }
}
