package reviewthemes.codebook.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Place;
import reviewthemes.codebook.Problem;

/** Builds the tree of one YAML file. */
final class YamlTree {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final SourceFile file;
  private final String[] lines;
  private final List<Problem> problems;

  private YamlTree(SourceFile file, List<Problem> problems) {
    this.file = file;
    this.lines = file.text().split("\n", -1);
    this.problems = problems;
  }

  /** The mapping that a file holds; what is wrong is added to {@code problems}. */
  static Optional<YamlNode.Mapping> of(SourceFile file, List<Problem> problems) {
    YamlTree tree = new YamlTree(file, problems);
    try (JsonParser parser = YAML.createParser(file.text())) {
      if (parser.nextToken() == null) {
        problems.add(Problem.error(new Place(file.name(), 1, 1), "the file is empty"));
        return Optional.empty();
      }
      YamlNode root = tree.node(parser);
      if (root instanceof YamlNode.Mapping mapping) {
        return Optional.of(mapping);
      }
      problems.add(Problem.error(root.place(), "write 'key: value' lines, not " + root.kind()));
    } catch (JsonProcessingException e) {
      problems.add(
          Problem.error(
              tree.errorPlace(e.getLocation()),
              "not readable as YAML: "
                  + reason(e)
                  + "; check the indent, and put texts that hold quotes, ': ' or '#' in quotes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  /** The last of the parser's lines that says what it found, without the excerpts. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
        .reduce((first, second) -> second)
        .orElse("");
  }

  private YamlNode node(JsonParser parser) throws IOException {
    Place place = place(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, place);
      case START_ARRAY -> items(parser, place);
      case VALUE_NULL -> new YamlNode.Scalar(place, "", place.column());
      default -> new YamlNode.Scalar(place, parser.getText(), textColumn(place));
    };
  }

  private YamlNode mapping(JsonParser parser, Place place) throws IOException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place key = place(parser.currentTokenLocation());
      parser.nextToken();
      YamlNode.Entry entry = new YamlNode.Entry(key, node(parser));
      if (entries.putIfAbsent(name, entry) != null) {
        problems.add(Problem.error(key, "'" + name + "' is there twice; join or rename them"));
      }
    }
    return new YamlNode.Mapping(place, entries);
  }

  private YamlNode items(JsonParser parser, Place place) throws IOException {
    List<YamlNode> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(parser));
    }
    return new YamlNode.Items(place, nodes);
  }

  private int textColumn(Place place) {
    String line = place.line() <= lines.length ? lines[place.line() - 1] : "";
    int at = place.column() - 1;
    boolean quoted = at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'');
    return quoted ? place.column() + 1 : place.column();
  }

  /** Unlike a token's, the column of a parser's error counts from 0. */
  private Place errorPlace(JsonLocation location) {
    Place place = place(location);
    return location == null
        ? place
        : new Place(place.file(), place.line(), Math.max(0, location.getColumnNr()) + 1);
  }

  private Place place(JsonLocation location) {
    return location == null
        ? new Place(file.name(), 1, 1)
        : new Place(
            file.name(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
