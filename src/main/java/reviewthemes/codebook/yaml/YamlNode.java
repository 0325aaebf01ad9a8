package reviewthemes.codebook.yaml;

import java.util.List;
import java.util.Map;
import reviewthemes.codebook.Place;

/** A part of a YAML file that knows where it is written. */
sealed interface YamlNode {
  Place place();

  /** What it is, for messages. */
  String kind();

  /**
   * A text, number or other single value.
   *
   * @param place where it begins
   * @param text the value
   * @param column column at which the text itself begins, after a quotation mark
   */
  record Scalar(Place place, String text, int column) implements YamlNode {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "a text";
    }

    /** The place of the text's character at {@code column}, counted from 1. */
    Place at(int inText) {
      return new Place(place.file(), place.line(), column + inText - 1);
    }
  }

  record Items(Place place, List<YamlNode> nodes) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {
    @Override
    public String kind() {
      return "keys with values";
    }
  }

  /** A key's place and its value. */
  record Entry(Place key, YamlNode value) {}
}
