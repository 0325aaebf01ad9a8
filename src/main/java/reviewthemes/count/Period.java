package reviewthemes.count;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time, to the day.
 *
 * @param first its first day
 * @param last its last day, not before the first
 * @param written how it was written
 */
public record Period(LocalDate first, LocalDate last, String written)
    implements Comparable<Period> {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("'" + written + "' ends before it begins");
    }
  }

  /**
   * Reads {@code 2019}, {@code 2019-11}, {@code 2019-11-30}, or two of them with a slash between.
   *
   * @throws IllegalArgumentException if it is none; the message says what to write
   */
  public static Period parse(String written) {
    String[] ends = written.strip().split("/", -1);
    if (ends.length > 2) {
      throw notOne(written);
    }
    return new Period(
        first(ends[0], written), last(ends[ends.length - 1], written), written.strip());
  }

  private static LocalDate first(String end, String written) {
    Matcher date = date(end, written);
    return day(date, date.group(2) == null ? 1 : month(date), written, false);
  }

  private static LocalDate last(String end, String written) {
    Matcher date = date(end, written);
    return day(date, date.group(2) == null ? 12 : month(date), written, true);
  }

  private static LocalDate day(Matcher date, int month, String written, boolean last) {
    try {
      YearMonth in = YearMonth.of(Integer.parseInt(date.group(1)), month);
      if (date.group(3) != null) {
        return in.atDay(Integer.parseInt(date.group(3)));
      }
      return last ? in.atEndOfMonth() : in.atDay(1);
    } catch (DateTimeException e) {
      throw notOne(written);
    }
  }

  private static int month(Matcher date) {
    return Integer.parseInt(date.group(2));
  }

  private static Matcher date(String end, String written) {
    Matcher date = DATE.matcher(end.strip());
    if (!date.matches()) {
      throw notOne(written);
    }
    return date;
  }

  private static IllegalArgumentException notOne(String written) {
    return new IllegalArgumentException(
        "'" + written + "' is no period: write it like 2019/2021 or 2019-04/2020-03");
  }

  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether all of the other lies in this one. */
  public boolean contains(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  @Override
  public String toString() {
    return written;
  }
}
