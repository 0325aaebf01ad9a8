package reviewthemes.review.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraph number or bullet that a line starts with. */
final class Labels {
  /** A gap this wide, in font sizes, is more than a space. */
  private static final float WIDE = 0.55f;

  private final ReadingRules rules;

  Labels(ReadingRules rules) {
    this.rules = rules;
  }

  /** The label of a line; {@link Label#NONE} if it has none. */
  Label of(Line line) {
    String text = line.text();
    int bullet = bulletEnd(line);
    if (bullet > 0) {
      return new Label(bullet, afterSpace(text, bullet), true, isWide(line, bullet));
    }
    int end = longest(rules.labels(), text);
    if (end > 0) {
      return new Label(end, afterSpace(text, end), false, isWide(line, end));
    }
    end = longest(rules.spacedLabels(), text);
    if (end > 0 && isWide(line, end)) {
      return new Label(end, afterSpace(text, end), false, true);
    }
    return Label.NONE;
  }

  /** Whether the whole text could be a label with its body after a gap. */
  boolean isLabel(Line line) {
    String text = line.text();
    int end =
        Math.max(
            bulletEnd(line),
            Math.max(longest(rules.labels(), text), longest(rules.spacedLabels(), text)));
    return end == text.length();
  }

  private int bulletEnd(Line line) {
    String text = line.text();
    char first = text.charAt(0);
    boolean single = text.length() == 1 || text.charAt(1) == ' ' || isSymbol(line, 0);
    if (isSymbol(line, 0) && single) {
      return 1;
    }
    if (!rules.isBullet(first)) {
      return 0;
    }
    // A dash or a letter that serves as bullet needs room; a real bullet does not.
    boolean plain =
        Character.isLetterOrDigit(first) || Character.getType(first) == Character.DASH_PUNCTUATION;
    if (plain && !(single && (text.length() == 1 || isWide(line, 1)))) {
      return 0;
    }
    return 1;
  }

  private static boolean isSymbol(Line line, int offset) {
    int glyph = line.glyph(offset);
    return glyph >= 0 && line.page().style(glyph).symbols();
  }

  private static int longest(List<Pattern> patterns, String text) {
    int longest = 0;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.lookingAt()
          && (matcher.end() == text.length() || text.charAt(matcher.end()) == ' ')) {
        longest = Math.max(longest, matcher.end());
      }
    }
    return longest;
  }

  private static int afterSpace(String text, int end) {
    return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
  }

  private static boolean isWide(Line line, int end) {
    return end < line.text().length()
        && line.leftOf(end) - line.rightBefore(end) > WIDE * line.size();
  }
}
