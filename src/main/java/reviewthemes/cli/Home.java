package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds codebook, rules and models. */
final class Home {
  private Home() {}

  /**
   * What {@code -Dthemes.home} names, or else the working folder.
   *
   * @throws IOException if it does not hold what is needed
   */
  static Path find() throws IOException {
    Path home = Path.of(System.getProperty("themes.home", ""));
    for (String folder : new String[] {"codebook", "pipeline"}) {
      if (!Files.isDirectory(home.resolve(folder))) {
        throw new IOException(
            "the folder "
                + folder
                + "/ is not in "
                + home.toAbsolutePath()
                + ": start the program with the launcher ./themes");
      }
    }
    return home;
  }
}
