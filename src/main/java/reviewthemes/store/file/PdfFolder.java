package reviewthemes.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import reviewthemes.store.PdfShelf;
import reviewthemes.verify.WorkspaceProblem;

/** A folder of PDF files named by the hashes of their bytes. */
public final class PdfFolder implements PdfShelf {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  public PdfFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public void keep(String sha256, byte[] bytes) {
    Path file = file(sha256);
    if (Files.exists(file)) {
      return;
    }
    Path part = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      Files.createDirectories(folder);
      try {
        Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new WorkspaceProblem(
          WorkspaceProblem.Kind.READ_ONLY,
          folder + " cannot be written to: make room on the disk, or check that you may write",
          e);
    }
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    Path file = file(sha256);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing but a hash becomes a path. */
  private Path file(String sha256) {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a hash: " + sha256);
    }
    return folder.resolve(sha256 + ".pdf");
  }
}
