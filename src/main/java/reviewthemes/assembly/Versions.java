package reviewthemes.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.Sensitivity;

/** Versions of what decides results, told from the bytes of files, without loading them. */
final class Versions {
  private static final int SHORT = 12;

  private Versions() {}

  /**
   * What a coder of the home folder would be.
   *
   * @param model version of the trained model
   * @param program the program's version
   * @throws IOException if a file is missing or cannot be read
   */
  static ProducedBy of(Path home, String model, Sensitivity sensitivity, String program)
      throws IOException {
    return new ProducedBy(
        CodebookFolder.version(home.resolve("codebook")),
        rules(home.resolve("pipeline"), sensitivity),
        model,
        program);
  }

  /**
   * The version of several files together.
   *
   * @throws IOException if one is missing or cannot be read
   */
  static String files(List<Path> files) throws IOException {
    MessageDigest digest = Hashes.digest();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + " is missing: fetch the program again");
      }
      digest.update(Files.readAllBytes(file));
    }
    return hex(digest.digest());
  }

  /** The version of any file. */
  static String file(byte[] bytes) {
    return hex(Hashes.digest().digest(bytes));
  }

  private static String rules(Path folder, Sensitivity sensitivity) throws IOException {
    MessageDigest digest = Hashes.digest();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
    }
    digest.update(sensitivity.name().getBytes(StandardCharsets.UTF_8));
    return hex(digest.digest());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash).substring(0, SHORT);
  }
}
