package reviewthemes.output.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
          case "review" -> document = parser.readValueAs(Document.class);
          case "produced_by" -> producedBy = parser.readValueAs(ProducedBy.class);
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
