package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import reviewthemes.attribute.status.StatusModel;
import reviewthemes.attribute.status.json.StatusModelJson;

/** The learned weights of legal status: {@code models/legal-status.json}. */
final class StatusFile {
  private StatusFile() {}

  static Path of(Path home) {
    return home.resolve("models").resolve("legal-status.json");
  }

  /**
   * The weights; none before anything was learned, so that nothing is told.
   *
   * @throws IOException if the file cannot be read
   */
  static StatusModel read(Path home) throws IOException {
    Path file = of(home);
    return Files.isRegularFile(file)
        ? StatusModelJson.read(Files.readString(file), file.toString())
        : new StatusModel(Map.of());
  }
}
