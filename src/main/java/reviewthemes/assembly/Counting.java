package reviewthemes.assembly;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import reviewthemes.codebook.Codebook;
import reviewthemes.count.Catalogue;
import reviewthemes.count.yaml.CatalogueYaml;

/**
 * What is counted, and the version of the rules that say so.
 *
 * @param catalogue what is counted
 * @param version hash of the rules
 */
public record Counting(Catalogue catalogue, String version) {
  private static final String RULES = "codebook/views/counts.yaml";

  /**
   * @param home the folder that holds {@code codebook/}
   * @throws IOException if the rules cannot be read
   */
  public static Counting load(Path home, Codebook codebook) throws IOException {
    byte[] bytes = Files.readAllBytes(home.resolve(RULES));
    String rules = new String(bytes, StandardCharsets.UTF_8);
    return new Counting(
        CatalogueYaml.read(new StringReader(rules), RULES, codebook), Versions.file(bytes));
  }
}
