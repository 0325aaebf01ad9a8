package reviewthemes.train.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.codebook.Code;

/** Reads coded sentences, one object {@code {"text": ..., "codes": [...]}} a line. */
public final class PhraseFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String LOOKS_LIKE_MARKUP = "^(?:(?:[#>|*-]+|\\d+\\.|[a-z]\\))\\s*)+";

  private PhraseFile() {}

  /**
   * The sentences as a marked-up text, each a paragraph.
   *
   * @param file the file's name, for messages
   * @throws IOException if a line breaks the format; the message names it
   */
  public static String markup(String file, List<String> lines) throws IOException {
    StringBuilder markup = new StringBuilder("---\ntitle: phrases\n---\n");
    for (int i = 0; i < lines.size(); i++) {
      JsonNode phrase;
      try {
        phrase = MAPPER.readTree(lines.get(i));
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + (i + 1) + ": " + e.getOriginalMessage(), e);
      }
      if (!phrase.path("text").isTextual() || !phrase.path("codes").isArray()) {
        throw new IOException(file + ":" + (i + 1) + ": \"text\" and \"codes\" are needed");
      }
      String text = phrase.get("text").textValue().strip().replaceAll("\\s+", " ");
      text = text.replaceAll(LOOKS_LIKE_MARKUP, "");
      List<String> codes = new ArrayList<>();
      for (JsonNode code : phrase.get("codes")) {
        codes.add(code(file + ":" + (i + 1), code));
      }
      markup.append(codes.isEmpty() ? text : "{{" + String.join(";", codes) + "|" + text + "}}");
      markup.append("\n\n");
    }
    return markup.toString();
  }

  private static String code(String place, JsonNode written) throws IOException {
    try {
      return Code.parse(written.asText()).toString();
    } catch (IllegalArgumentException e) {
      throw new IOException(place + ": " + written + " is no code", e);
    }
  }
}
