package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.attribute.IndexChildren;
import reviewthemes.attribute.NameRules;
import reviewthemes.learn.Reading;

/**
 * The index children whom the title names and the text speaks of.
 *
 * @param names their names, in order
 * @param name any of them, each in a group of its own
 */
record Children(List<String> names, Pattern name) {
  private static final int SPOKEN_OF = 3;

  /** A letter after a word, but "A" and "I", which are words themselves. */
  private static final Pattern LETTER = Pattern.compile(" ([B-HJ-Z])$");

  /**
   * @param texts the plain texts of the sentences
   */
  static Children of(Reading reading, List<String> texts, NameRules rules) {
    List<String> names = new ArrayList<>();
    for (String name : IndexChildren.of(reading.review(), rules).names()) {
      if (names.size() < ProfileRules.LAST_NAME - ProfileRules.NAME
          && sentencesWith(name, texts) >= SPOKEN_OF) {
        names.add(name);
      }
    }
    return new Children(List.copyOf(names), pattern(names));
  }

  private static Pattern pattern(List<String> names) {
    if (names.isEmpty()) {
      return Pattern.compile("(?!)");
    }
    List<String> groups = names.stream().map(name -> "(" + written(name) + ")").toList();
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", groups) + ")(?![\\p{L}\\d])");
  }

  /** The name, and of "Child C" also the "C" that goes on with a small letter, of "Child AD" AD. */
  private static String written(String name) {
    Matcher letter = LETTER.matcher(name);
    return letter.find()
        ? Pattern.quote(name) + "|" + letter.group(1) + "(?='s\\b| \\p{Ll})"
        : Pattern.quote(name)
            + IndexChildren.code(name).map(code -> "|" + Pattern.quote(code)).orElse("");
  }

  private static int sentencesWith(String name, List<String> texts) {
    Matcher letter = LETTER.matcher(name);
    String least = letter.find() ? letter.group(1) : IndexChildren.code(name).orElse(name);
    Pattern written = pattern(List.of(name));
    int sentences = 0;
    for (String text : texts) {
      sentences += text.contains(least) && written.matcher(text).find() ? 1 : 0;
    }
    return sentences;
  }

  /**
   * The text with a character for each child in place of its name, as often as the name is long.
   */
  String mask(String text) {
    Matcher matcher = name.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    do {
      for (int i = 0; i < names.size(); i++) {
        if (matcher.group(i + 1) != null) {
          char sign = (char) (ProfileRules.NAME + i);
          masked.replace(
              matcher.start(),
              matcher.end(),
              String.valueOf(sign).repeat(matcher.end() - matcher.start()));
        }
      }
    } while (matcher.find());
    return masked.toString();
  }

  /** The first child in a masked text; the only child if it names none; or empty. */
  String in(String masked) {
    for (char c : masked.toCharArray()) {
      if (c >= ProfileRules.NAME && c <= ProfileRules.LAST_NAME) {
        return names.get(c - ProfileRules.NAME);
      }
    }
    return names.size() == 1 ? names.get(0) : "";
  }
}
