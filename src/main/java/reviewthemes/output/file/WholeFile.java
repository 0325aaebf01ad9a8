package reviewthemes.output.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A text file that appears only when it is complete; until then an older one stays.
 *
 * <p>Closing without {@link #finish} leaves nothing behind.
 */
public final class WholeFile implements AutoCloseable {
  private final Path target;
  private final Path part;
  private final Writer writer;

  /**
   * @param target the file to write, in a folder that exists; UTF-8, with a question mark for what
   *     is no character
   */
  public WholeFile(Path target) throws IOException {
    this.target = target;
    this.part = target.resolveSibling(".themes-" + UUID.randomUUID() + ".part");
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW),
                StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes as a whole file.
   *
   * @throws IOException if that cannot be done; its message says what to do
   */
  public static void write(Path target, byte[] bytes) throws IOException {
    try (WholeFile file = new WholeFile(target)) {
      Files.write(file.part, bytes);
      file.finish();
    }
  }

  public Writer writer() {
    return writer;
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException if that cannot be done; its message says what to do
   */
  public void finish() throws IOException {
    writer.close();
    try {
      move();
    } catch (FileSystemException e) {
      throw new IOException(
          target + " cannot be replaced: close it in other programs and run this again", e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(part);
  }
}
