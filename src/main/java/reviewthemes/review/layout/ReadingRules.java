package reviewthemes.review.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the reading of a page has to know about the language: labels, page numbers, prefixes.
 *
 * @param bullets characters that are a bullet at the start of a line
 * @param labels paragraph numbers and letters, such as {@code 4.12} or {@code a)}
 * @param spacedLabels labels that count only before a wide gap, such as a bare number
 * @param pageNumbers whole lines that are a page number
 * @param leaders the end of a contents line: dots and a page number
 * @param dates a date at the start of a table's cell
 * @param keptHyphens first parts of words that keep their hyphen at a line's end, in lower case
 * @param suspended words after which a hyphen at a line's end is suspended ("short- and ...")
 */
public record ReadingRules(
    String bullets,
    List<Pattern> labels,
    List<Pattern> spacedLabels,
    List<Pattern> pageNumbers,
    List<Pattern> leaders,
    List<Pattern> dates,
    Set<String> keptHyphens,
    Set<String> suspended) {
  public ReadingRules {
    labels = List.copyOf(labels);
    spacedLabels = List.copyOf(spacedLabels);
    pageNumbers = List.copyOf(pageNumbers);
    leaders = List.copyOf(leaders);
    dates = List.copyOf(dates);
    keptHyphens = Set.copyOf(keptHyphens);
    suspended = Set.copyOf(suspended);
  }

  boolean isBullet(char character) {
    return bullets.indexOf(character) >= 0 || isPrivate(character);
  }

  boolean isPageNumber(CharSequence line) {
    return pageNumbers.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  boolean endsInLeaders(CharSequence line) {
    return leaders.stream().anyMatch(pattern -> pattern.matcher(line).find());
  }

  boolean startsWithDate(CharSequence text) {
    return dates.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
  }

  static boolean isPrivate(char character) {
    return Character.getType(character) == Character.PRIVATE_USE;
  }
}
