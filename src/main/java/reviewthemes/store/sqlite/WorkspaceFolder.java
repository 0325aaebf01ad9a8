package reviewthemes.store.sqlite;

import java.nio.file.Path;

/**
 * What lies where in a workspace's folder.
 *
 * @param folder the folder
 */
public record WorkspaceFolder(Path folder) {
  /** Everything but the PDF files. */
  public Path database() {
    return folder.resolve("themes.db");
  }

  /** The PDF files that were read, named by their hashes. */
  public Path pdfs() {
    return folder.resolve("reviews");
  }

  /** Copies of the database. */
  public Path backups() {
    return folder.resolve("backups");
  }

  /** Tables and page, unless they are wanted elsewhere. */
  public Path out() {
    return folder.resolve("out");
  }
}
