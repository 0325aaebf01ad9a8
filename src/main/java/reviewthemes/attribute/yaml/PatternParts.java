package reviewthemes.attribute.yaml;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Named parts of patterns, written {@code <name>}; groups such as {@code (?<n>x)} are left. */
final class PatternParts {
  private static final Pattern NAMED = Pattern.compile("(?<!\\(\\?)<([a-z]+)>");

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Adds a part, in which those added before may stand. */
  void add(String name, String pattern) {
    parts.put(name, expand(pattern));
  }

  /** Adds the parts for numbers and ages. */
  void addAges(
      Map<String, Integer> numbers,
      List<String> ordinals,
      String units,
      String half,
      String elsewhen) {
    String ones = words(numbers, 1, 9);
    String tens = words(numbers, 20, 99);
    String number =
        "(?:(?:" + tens + ")[ -](?:" + ones + ")|" + words(numbers, 1, 99) + "|\\d{1,2})";
    String second = "(?<m>" + number + ") (?<v>" + units + ")\\b(?! (?:" + elsewhen + ")\\b)";
    String halved = "(?<half>" + half + ")?";
    add("number", number);
    add("unit", "(?:" + units + ")");
    add(
        "age",
        "\\b(?<n>"
            + number
            + ")"
            + halved
            + "[ -](?<u>"
            + units
            + ")\\b(?:(?:,? and | )"
            + second
            + ")?");
    add("years", "\\b(?<n>" + number + ")\\b" + halved + "(?: and " + second + ")?");
    add("birthday", "(?<b>" + String.join("|", ordinals) + ")");
  }

  private static String words(Map<String, Integer> numbers, int least, int most) {
    return numbers.entrySet().stream()
        .filter(number -> least <= number.getValue() && number.getValue() <= most)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /**
   * Puts the parts in.
   *
   * @throws IllegalArgumentException if there is no such part
   */
  String expand(String pattern) {
    return NAMED.matcher(pattern).replaceAll(name -> Matcher.quoteReplacement(part(name.group(1))));
  }

  private String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("there is no part <" + name + ">");
    }
    return part;
  }
}
