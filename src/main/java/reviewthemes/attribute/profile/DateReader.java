package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.attribute.PatternSieve;

/** Reads dates as people write them, day before month. */
public final class DateReader {
  private static final Comparator<Found> BY_START = Comparator.comparingInt(Found::start);
  private static final Comparator<Found> BY_END = Comparator.comparingInt(Found::end);
  private static final Comparator<Found> BY_LENGTH = Comparator.comparingInt(Found::length);

  private final Map<String, Integer> months;
  private final Forms full;
  private final Forms yearless;

  /**
   * @param months their names in lower case, with their numbers
   * @param full patterns with groups {@code y} and perhaps {@code m} (a name) or {@code n} (a
   *     number) and {@code d}
   * @param yearless patterns with {@code m} and perhaps {@code d}, whose year stands elsewhere
   */
  public DateReader(Map<String, Integer> months, List<Pattern> full, List<Pattern> yearless) {
    this.months = Map.copyOf(months);
    this.full = new Forms(full);
    this.yearless = new Forms(yearless);
  }

  /** Patterns, and what tells at once which of them a text may hold. */
  private record Forms(List<Pattern> patterns, PatternSieve sieve) {
    Forms(List<Pattern> patterns) {
      this(List.copyOf(patterns), new PatternSieve(patterns));
    }
  }

  /** The first date in {@code text}. */
  public Optional<PartialDate> first(String text) {
    return first(all(full, text, 0));
  }

  /** The first date in {@code text}, or if it has none, the first without year, in {@code year}. */
  public Optional<PartialDate> first(String text, int year) {
    return first(text).or(() -> first(all(yearless, text, year)));
  }

  /** The last date in {@code text}. */
  Optional<PartialDate> last(String text) {
    return last(all(full, text, 0));
  }

  /** The last date in {@code text}, or if it has none, the last without year, in {@code year}. */
  Optional<PartialDate> last(String text, int year) {
    return last(text).or(() -> last(all(yearless, text, year)));
  }

  private static Optional<PartialDate> first(List<Found> found) {
    return found.stream().min(BY_START.thenComparing(BY_LENGTH.reversed())).map(Found::date);
  }

  private static Optional<PartialDate> last(List<Found> found) {
    return found.stream().max(BY_END.thenComparing(BY_LENGTH)).map(Found::date);
  }

  private record Found(int start, int end, PartialDate date) {
    int length() {
      return end - start;
    }
  }

  private List<Found> all(Forms forms, String text, int year) {
    List<Found> found = new ArrayList<>();
    BitSet possible = forms.sieve().possible(text);
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      Matcher match = forms.patterns().get(i).matcher(text);
      while (match.find()) {
        read(match, year)
            .map(date -> new Found(match.start(), match.end(), date))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<PartialDate> read(Matcher match, int otherYear) {
    String written = group(match, "y");
    int year = written.isEmpty() ? otherYear : Integer.parseInt(written);
    int month = number(match, "n");
    if (!group(match, "m").isEmpty()) {
      month = months.getOrDefault(group(match, "m").toLowerCase(Locale.ROOT), 0);
    }
    int day = number(match, "d");
    return PartialDate.isPossible(month, day)
        ? Optional.of(new PartialDate(year, month, day))
        : Optional.empty();
  }

  private static int number(Matcher match, String name) {
    String text = group(match, name);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static String group(Matcher match, String name) {
    boolean has = match.pattern().pattern().contains("(?<" + name + ">");
    String text = has ? match.group(name) : null;
    return text == null ? "" : text;
  }
}
