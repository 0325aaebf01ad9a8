package reviewthemes.output.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Path;
import reviewthemes.output.Document;
import reviewthemes.pipeline.ProducedBy;

/**
 * What a result was made of and by; read from a file without reading its quotes.
 *
 * @param file the file's name
 * @param sha256 hash of the file's bytes, in hex
 * @param producedBy what made the result
 */
record Origin(String file, String sha256, ProducedBy producedBy) {
  private static final ObjectReader PART =
      Json.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * @throws IOException if the file is not a whole result
   */
  static Origin of(Path path) throws IOException {
    Document document = null;
    ProducedBy producedBy = null;
    try (JsonParser parser = Json.mapper().createParser(path.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "review" -> document = PART.forType(Document.class).readValue(parser);
          case "produced_by" -> producedBy = PART.forType(ProducedBy.class).readValue(parser);
          default -> parser.skipChildren();
        }
      }
    }
    if (document == null || producedBy == null) {
      throw new IOException(path + " is not a whole result");
    }
    return new Origin(document.file(), document.sha256(), producedBy);
  }
}
