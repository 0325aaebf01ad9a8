package reviewthemes.output.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A text file that appears only when it is complete; until then an older one stays.
 *
 * <p>Closing without {@link #finish} leaves nothing behind. A program that is killed does leave its
 * incomplete file; {@link #sweep} takes it away.
 */
public final class WholeFile implements AutoCloseable {
  private static final Pattern PART = Pattern.compile("\\.themes-[0-9a-f-]{36}\\.part");

  private final Path target;
  private final Path part;
  private final OutputStream stream;
  private final Writer writer;

  /**
   * @param target the file to write, in a folder that exists; UTF-8, with a question mark for what
   *     is no character
   */
  public WholeFile(Path target) throws IOException {
    this.target = target;
    this.part = target.resolveSibling(".themes-" + UUID.randomUUID() + ".part");
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock(channel);
    this.stream = Channels.newOutputStream(channel);
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /**
   * Takes away the incomplete files of programs that were killed; one that is still being written
   * stays.
   */
  public static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, WholeFile::isPart)) {
      for (Path part : parts) {
        if (isLeft(part)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isPart(Path file) {
    return PART.matcher(file.getFileName().toString()).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The system gives a lock back when the program that holds it ends, however it ends. */
  private static boolean isLeft(Path part) {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      return lock(channel);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the file is now locked; not every network drive can do it. */
  private static boolean lock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Writes bytes as a whole file.
   *
   * @throws IOException if that cannot be done; its message says what to do
   */
  public static void write(Path target, byte[] bytes) throws IOException {
    try (WholeFile file = new WholeFile(target)) {
      file.stream.write(bytes);
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
