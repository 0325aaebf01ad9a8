package reviewthemes.attribute.status.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.attribute.status.StatusModel;

/** Weights by feature, one a line, as {@code themes train} writes them. */
public final class StatusModelJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double DIGITS = 1e4;

  private StatusModelJson() {}

  /**
   * Reads weights.
   *
   * @param text the file's content
   * @param file its name, for messages
   * @throws IOException if it holds no weights; its message says what to do
   */
  public static StatusModel read(String text, String file) throws IOException {
    try {
      return new StatusModel(JSON.readValue(text, new TypeReference<Map<String, Double>>() {}));
    } catch (JsonProcessingException e) {
      throw new IOException(file + " holds no weights: make it again with themes train", e);
    }
  }

  /** The file's content, to four digits. */
  public static String write(StatusModel model) {
    Map<String, Double> rounded = new TreeMap<>();
    model
        .weights()
        .forEach((feature, weight) -> rounded.put(feature, Math.round(weight * DIGITS) / DIGITS));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rounded) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
