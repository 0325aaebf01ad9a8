package reviewthemes.codebook.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;

/** A folder that holds a codebook: one YAML file for each theme, and {@code _lists.yaml}. */
public final class CodebookFolder {
  private CodebookFolder() {}

  /**
   * Reads a codebook.
   *
   * @throws BrokenCodebook if it has errors
   * @throws IOException if the folder or a file cannot be read
   */
  public static Codebook read(Path folder) throws IOException {
    return YamlCodebook.read(files(folder)).orThrow();
  }

  /**
   * The version of the codebook in a folder, without reading what its files say.
   *
   * @throws IOException if the folder or a file cannot be read
   */
  public static String version(Path folder) throws IOException {
    return YamlCodebook.version(files(folder));
  }

  /** The YAML files of a folder, ordered by name. */
  public static List<SourceFile> files(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> listed = Files.list(folder)) {
      paths = listed.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(new SourceFile(path.getFileName().toString(), Files.readString(path)));
    }
    return files;
  }
}
