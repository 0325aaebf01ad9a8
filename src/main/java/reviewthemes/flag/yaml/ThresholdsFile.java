package reviewthemes.flag.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.flag.Thresholds;

/** Reads {@code pipeline/thresholds.yaml}. */
public final class ThresholdsFile {
  private ThresholdsFile() {}

  /**
   * Reads one set of thresholds.
   *
   * @param set its name, such as {@code balanced}
   * @param codes the codes that there are
   * @throws IOException if the file cannot be read or breaks its format; the message says how
   */
  public static Thresholds read(Path file, String set, Collection<Code> codes) throws IOException {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("broken");
      throw new IOException(file + ":" + e.getLocation().getLineNr() + ": " + problem, e);
    }
    JsonNode node = root.path(set);
    if (!node.isObject()) {
      throw new IOException(file + ": there is no set " + set);
    }
    checkSettings(file, set, node, Set.of("flag", "quote", "codes"));
    Map<Code, Double> flags = new HashMap<>();
    Map<Code, Double> quotes = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("codes").properties()) {
      Code code = code(file, set, entry.getKey(), codes);
      checkSettings(file, set + "." + code, entry.getValue(), Set.of("flag", "quote"));
      if (entry.getValue().has("flag")) {
        flags.put(code, number(file, set + "." + entry.getKey(), entry.getValue(), "flag"));
      }
      if (entry.getValue().has("quote")) {
        quotes.put(code, number(file, set + "." + entry.getKey(), entry.getValue(), "quote"));
      }
    }
    return new Thresholds(
        number(file, set, node, "flag"), number(file, set, node, "quote"), flags, quotes);
  }

  private static void checkSettings(Path file, String where, JsonNode node, Set<String> known)
      throws IOException {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!known.contains(entry.getKey())) {
        throw new IOException(file + ": " + where + "." + entry.getKey() + " is no setting");
      }
    }
  }

  private static Code code(Path file, String set, String written, Collection<Code> codes)
      throws IOException {
    for (Code code : codes) {
      if (code.toString().equals(written)) {
        return code;
      }
    }
    throw new IOException(
        file + ": " + set + " names " + written + ", which is no code of the codebook");
  }

  private static double number(Path file, String where, JsonNode node, String field)
      throws IOException {
    JsonNode value = node.path(field);
    if (!value.isNumber() || value.doubleValue() <= 0 || value.doubleValue() >= 1) {
      throw new IOException(
          file + ": " + where + "." + field + " has to be a number between 0 and 1");
    }
    return value.doubleValue();
  }
}
