package reviewthemes.attribute;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells texts that hold a number, in words or figures; quick beside trying every pattern. */
final class NumberWords {
  private final Set<String> words = new HashSet<>();
  private final int longest;

  NumberWords(AgeRules rules) {
    words.addAll(rules.numbers().keySet());
    words.addAll(rules.ordinals().keySet());
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  boolean anyIn(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return true;
      }
      if (!Character.isLetter(c)) {
        if (isNumber(text, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return isNumber(text, start, text.length());
  }

  private boolean isNumber(String text, int from, int to) {
    return from < to
        && to - from <= longest
        && words.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
