package reviewthemes.attribute.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates as people write them, day before month.
 *
 * @param months their names in lower case, with their numbers
 * @param full patterns with groups {@code y} and perhaps {@code m} (a name) or {@code n} (a number)
 *     and {@code d}; earlier ones go before later ones
 * @param yearless patterns with {@code m} and perhaps {@code d}, whose year stands elsewhere
 */
public record DateReader(Map<String, Integer> months, List<Pattern> full, List<Pattern> yearless) {
  private static final int CENTURY = 2000;

  public DateReader {
    months = Map.copyOf(months);
    full = List.copyOf(full);
    yearless = List.copyOf(yearless);
  }

  /** The first date in {@code text}. */
  Optional<PartialDate> first(String text) {
    return full.stream()
        .flatMap(pattern -> found(pattern, text))
        .min(Comparator.comparingInt(Found::start))
        .flatMap(found -> read(found.match(), 0));
  }

  /** The first date in {@code text}, whose year may be told elsewhere. */
  Optional<PartialDate> first(String text, int year) {
    Optional<PartialDate> dated = first(text);
    return dated.isPresent()
        ? dated
        : yearless.stream()
            .flatMap(pattern -> found(pattern, text))
            .min(Comparator.comparingInt(Found::start))
            .flatMap(found -> read(found.match(), year));
  }

  private record Found(int start, Matcher match) {}

  private static Stream<Found> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Stream.of(new Found(matcher.start(), matcher)) : Stream.empty();
  }

  private Optional<PartialDate> read(Matcher match, int otherYear) {
    String written = group(match, "y");
    int year = written.isEmpty() ? otherYear : Integer.parseInt(written);
    int month = number(match, "n");
    if (!group(match, "m").isEmpty()) {
      month = months.getOrDefault(group(match, "m").toLowerCase(java.util.Locale.ROOT), 0);
    }
    int day = number(match, "d");
    return PartialDate.isPossible(month, day)
        ? Optional.of(new PartialDate(year < 100 ? year + CENTURY : year, month, day))
        : Optional.empty();
  }

  private static int number(Matcher match, String name) {
    String text = group(match, name);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static String group(Matcher match, String name) {
    try {
      String text = match.group(name);
      return text == null ? "" : text;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
