package reviewthemes.output.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import reviewthemes.output.file.WholeFile;

/** Where results go: one JSON file for each review, and what is made of all of them. */
public final class OutputFolder {
  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder if need be, tries whether files can be written there, and takes away what a
   * killed run left half written.
   *
   * @throws IOException if not; its message says what to do, on one line
   */
  public static OutputFolder open(Path folder) throws IOException {
    OutputFolder opened = new OutputFolder(folder);
    try {
      Files.createDirectories(opened.reviews());
      for (Path place : new Path[] {folder, opened.reviews()}) {
        Path probe = place.resolve(".themes-" + UUID.randomUUID() + ".part");
        Files.createFile(probe);
        Files.delete(probe);
        WholeFile.sweep(place);
      }
      return opened;
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          e.getFile() + " is a file: choose another folder for the results with --out", e);
    } catch (IOException e) {
      throw new IOException(
          folder + " cannot be written to: choose another folder for the results with --out", e);
    }
  }

  public Path reviews() {
    return folder.resolve("reviews");
  }

  public Path flags() {
    return folder.resolve("flags.csv");
  }

  public Path quotes() {
    return folder.resolve("quotes.csv");
  }

  public Path attributes() {
    return folder.resolve("attributes.csv");
  }

  public Path page() {
    return folder.resolve("index.html");
  }
}
