package reviewthemes.output.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import reviewthemes.output.Document;
import reviewthemes.output.ReviewResult;

/** Results as text on one line, with the fields of the JSON files. */
public final class ResultJson {
  private static final ObjectMapper MAPPER = Json.mapper();

  private ResultJson() {}

  public static String write(ReviewResult result) {
    return line(result);
  }

  public static String write(Document document) {
    return line(document);
  }

  /**
   * @throws IOException if it is no result
   */
  public static ReviewResult result(String json) throws IOException {
    return MAPPER.readValue(json, ReviewResult.class);
  }

  /**
   * @throws IOException if it is no document
   */
  public static Document document(String json) throws IOException {
    return MAPPER.readValue(json, Document.class);
  }

  private static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
