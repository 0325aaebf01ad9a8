package reviewthemes.evaluate.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.codebook.Code;

/** A part of a JSON file of a coding, which knows its file. */
record CodingNode(String file, JsonNode node) {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  static CodingNode read(String file, String json) throws BadCoding {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw new BadCoding(file, "is not a JSON object");
      }
      return new CodingNode(file, node);
    } catch (JsonProcessingException e) {
      throw new BadCoding(file, "is not JSON: " + e.getOriginalMessage());
    }
  }

  List<CodingNode> list(String field) throws BadCoding {
    List<CodingNode> nodes = new ArrayList<>();
    for (JsonNode element : required(field)) {
      nodes.add(new CodingNode(file, element));
    }
    return nodes;
  }

  String text(String field) throws BadCoding {
    return required(field).asText();
  }

  /** The texts and numbers of an object, by name; none if there is no such object. */
  Map<String, String> texts(String field) {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path(field).properties()) {
      if (entry.getValue().isValueNode()) {
        texts.put(entry.getKey(), entry.getValue().asText());
      }
    }
    return texts;
  }

  boolean flag(String field, boolean otherwise) {
    return node.path(field).asBoolean(otherwise);
  }

  /** The code that {@code theme} and {@code polarity} give. */
  Code code() throws BadCoding {
    String sign =
        switch (node.path("polarity").asText("")) {
          case "concern" -> "-";
          case "strength" -> "+";
          default -> "";
        };
    return code(text("theme") + sign);
  }

  List<Code> codes(String field) throws BadCoding {
    List<Code> codes = new ArrayList<>();
    for (JsonNode element : required(field)) {
      codes.add(code(element.asText()));
    }
    return codes;
  }

  private Code code(String written) throws BadCoding {
    try {
      return Code.parse(written);
    } catch (IllegalArgumentException e) {
      throw new BadCoding(file, e.getMessage());
    }
  }

  private JsonNode required(String field) throws BadCoding {
    JsonNode value = node.get(field);
    if (value == null) {
      throw new BadCoding(file, "\"" + field + "\" is missing");
    }
    return value;
  }
}
