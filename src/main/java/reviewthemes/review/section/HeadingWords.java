package reviewthemes.review.section;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings as rules compare them: lower case, plain quotes, no numbering, no marks at the end. */
final class HeadingWords {
  private static final Pattern END = Pattern.compile("[\\s:.,;–—-]+$");

  private HeadingWords() {}

  static String plain(String heading, List<Pattern> numbering) {
    String words =
        heading
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"')
            .replaceAll("\\s+", " ");
    for (Pattern pattern : numbering) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.lookingAt() && matcher.end() < words.length()) {
        words = words.substring(matcher.end());
      }
    }
    return END.matcher(words.strip()).replaceAll("");
  }

  /** Only the letters, to compare a line of the contents with the heading it stands for. */
  static String letters(String heading) {
    StringBuilder letters = new StringBuilder();
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
