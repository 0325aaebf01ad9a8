package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.count.Basis;
import reviewthemes.count.table.Table;
import reviewthemes.count.table.TextTable;
import reviewthemes.refresh.Diff;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.json.ManifestJson;
import reviewthemes.refresh.table.AlikeTable;
import reviewthemes.refresh.table.DefinitionsTable;
import reviewthemes.refresh.table.MovedTable;
import reviewthemes.refresh.table.MovesTable;

/**
 * Prints what moved and writes it down.
 *
 * @param out where to print
 * @param place where to write
 */
record RefreshTables(PrintWriter out, Place place) {
  private static final String MANIFEST = "manifest.json";

  /**
   * Where tables go.
   *
   * @param folder a folder, if any
   * @param each whether each refresh has a folder of its own in it
   */
  record Place(Optional<Path> folder, boolean each) {
    Optional<Path> of(String name) {
      return each ? folder.map(path -> path.resolve(name)) : folder;
    }
  }

  void say(String line) {
    out.println(line);
  }

  void print(Table table) {
    out.println();
    TextTable.lines(table).forEach(out::println);
  }

  /** Prints what moved. */
  void print(Diff diff) {
    Diff.Reviews reviews = diff.reviews();
    out.println();
    out.printf("%s AGAINST %s%n", diff.now().name(), diff.before().name());
    out.printf(
        "Reviews: %d new, %d with a changed file, %d no longer counted, %d read again, %d as they"
            + " were%n",
        reviews.added().size(),
        reviews.changed().size(),
        reviews.gone().size(),
        reviews.readAgain().size(),
        reviews.same());
    out.printf("Decisions in between: %d%n", diff.decisions());
    versions(diff);
    if (!diff.definitions().isEmpty()) {
      print(DefinitionsTable.of(diff));
    }
    print(MovedTable.of(diff, Basis.SUGGESTIONS, false));
    if (isDecided(diff)) {
      print(MovedTable.of(diff, Basis.VERDICTS, false));
    }
    Table alike = AlikeTable.of(diff, false);
    if (!alike.isEmpty()) {
      print(alike);
    }
  }

  private void versions(Diff diff) {
    List<String> changed = new ArrayList<>();
    Snapshot before = diff.before();
    Snapshot now = diff.now();
    if (!before.producedBy().codebook().equals(now.producedBy().codebook())) {
      int redefined = diff.definitions().size();
      changed.add("the codebook (definitions that changed: " + redefined + ")");
    }
    if (!before.producedBy().pipeline().equals(now.producedBy().pipeline())) {
      changed.add("reading rules");
    }
    if (!before.producedBy().models().equals(now.producedBy().models())) {
      changed.add("the model");
    }
    if (!before.producedBy().program().equals(now.producedBy().program())) {
      changed.add("the program");
    }
    if (!before.manifest().counting().equals(now.manifest().counting())) {
      changed.add("how computed themes are counted (both are counted by today's rules)");
    }
    out.println("Changed: " + (changed.isEmpty() ? "nothing else" : String.join(", ", changed)));
  }

  private static boolean isDecided(Diff diff) {
    return diff.items().stream()
        .anyMatch(
            change ->
                change.basis() == Basis.VERDICTS && change.before().of() + change.now().of() > 0);
  }

  /** Writes all of it, what has not moved as well, and says where. */
  void write(Diff diff) throws IOException {
    Optional<Path> folder = place.of(diff.now().name());
    if (folder.isPresent()) {
      for (Table table :
          List.of(
              MovedTable.of(diff, Basis.SUGGESTIONS, true),
              MovedTable.of(diff, Basis.VERDICTS, true),
              MovesTable.of(diff),
              AlikeTable.of(diff, true),
              DefinitionsTable.of(diff))) {
        write(folder.get(), table);
      }
      out.println();
      out.println("As tables     " + folder.get());
    }
  }

  private static void write(Path folder, Table table) throws IOException {
    Tables.write(
        folder.resolve(table.id() + ".csv"),
        table.cells().stream().map(row -> row.stream().map(String::valueOf).toList()).toList());
  }

  /** Writes what a refresh was made of. */
  void manifest(Snapshot snapshot) throws IOException {
    Optional<Path> folder = place.of(snapshot.name());
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
      Path file = folder.get().resolve(MANIFEST);
      Files.writeString(file, ManifestJson.write(snapshot), StandardCharsets.UTF_8);
      out.println("Manifest      " + file);
    }
  }
}
