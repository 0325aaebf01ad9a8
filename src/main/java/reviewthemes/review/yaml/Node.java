package reviewthemes.review.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file and the line it starts on.
 *
 * @param line line, from 1
 * @param scalar its text, or null
 * @param list its entries, or null
 * @param map its entries by key, or null
 */
record Node(int line, String scalar, List<Node> list, Map<String, Node> map) {

  static Node read(String yaml) throws IOException {
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      JsonToken token = parser.nextToken();
      return token == null ? new Node(1, null, null, Map.of()) : value(parser, token);
    }
  }

  private static Node value(JsonParser parser, JsonToken token) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        map.put(key, value(parser, parser.nextToken()));
      }
      return new Node(line, null, null, map);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> list = new ArrayList<>();
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        list.add(value(parser, next));
      }
      return new Node(line, null, list, null);
    }
    return new Node(line, parser.getText(), null, null);
  }
}
