package reviewthemes.assembly;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import reviewthemes.evaluate.attribute.AttributeGold;
import reviewthemes.evaluate.attribute.yaml.AttributeGoldYaml;

/** How people write attributes down: {@code models/training/attributes.yaml}. */
public final class AttributeGoldFile {
  private static final String FILE = "models/training/attributes.yaml";

  private AttributeGoldFile() {}

  /**
   * Reads the file below {@code home}.
   *
   * @throws IOException if it cannot be read
   */
  public static AttributeGold read(Path home) throws IOException {
    try (Reader reader = Files.newBufferedReader(home.resolve(FILE))) {
      return AttributeGoldYaml.read(reader, FILE);
    }
  }
}
