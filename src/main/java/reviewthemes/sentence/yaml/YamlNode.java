package reviewthemes.sentence.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.sentence.BrokenRules;

/**
 * A value in a YAML file, with the line it stands on.
 *
 * @param line from 1
 * @param value a {@code String}, a list of nodes, or a map from names to nodes
 */
public record YamlNode(int line, Object value) {
  /**
   * Reads a whole file.
   *
   * @param file its name, for messages
   * @throws BrokenRules if it is not YAML
   */
  public static YamlNode read(Reader reader, String file) throws IOException {
    try (JsonParser parser = new YAMLFactory().createParser(reader)) {
      parser.nextToken();
      return node(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new BrokenRules(List.of(file + ":" + line + ": " + e.getOriginalMessage()));
    }
  }

  private static YamlNode node(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    int line = parser.currentTokenLocation().getLineNr();
    if (token == JsonToken.START_OBJECT) {
      Map<String, YamlNode> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, node(parser));
      }
      return new YamlNode(line, fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      return new YamlNode(line, items);
    }
    String text = token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new YamlNode(line, text);
  }

  /** The fields by name, in order; empty if it has none. */
  public Map<String, YamlNode> fields() {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, node) -> fields.put((String) name, (YamlNode) node));
    }
    return fields;
  }

  /** The items in order; a single value is a list of one. */
  public List<YamlNode> items() {
    if (value instanceof List<?> list) {
      return list.stream().map(YamlNode.class::cast).toList();
    }
    return value instanceof String text && !text.isEmpty() ? List.of(this) : List.of();
  }

  /** The value as text; empty if it is none. */
  public String text() {
    return value instanceof String text ? text : "";
  }
}
