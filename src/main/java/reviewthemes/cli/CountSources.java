package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import reviewthemes.assembly.Workspaces;

/**
 * Where what is counted comes from.
 *
 * @param where workspace, folder with results or PDF files, or address of a server
 * @param verdicts file of verdicts, if one was named
 * @param attributes file of attributes, if one was named
 * @param benchmarks file of figures, if one was named
 */
record CountSources(
    String where, Optional<Path> verdicts, Optional<Path> attributes, Optional<Path> benchmarks) {
  /** The folder, unless it is a server. */
  Optional<Path> folder() {
    return Workspaces.isServer(where) ? Optional.empty() : Optional.of(Path.of(where));
  }

  boolean isWorkspace() {
    Optional<Path> folder = folder();
    return folder.isEmpty() || Files.isRegularFile(folder.get().resolve("themes.db"));
  }

  /**
   * The file that was named, or else one of that name in the folder, if there is one.
   *
   * @throws IOException if a file was named that is not there
   */
  Optional<Path> file(Optional<Path> named, String name) throws IOException {
    if (named.isPresent() && !Files.isRegularFile(named.get())) {
      throw new IOException(named.get() + " is not there: check the spelling");
    }
    return named.isPresent()
        ? named
        : folder().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
  }
}
