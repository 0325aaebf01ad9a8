package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * An age as somebody stated it, such as "11 years and 5 months"; all zero for a newborn.
 *
 * @param years whole years
 * @param months months beyond them, or in all
 * @param weeks weeks beyond them, or in all
 * @param days days beyond them, or in all
 */
public record Age(int years, int months, int weeks, int days) {
  private static final double DAYS_OF_YEAR = 365.25;
  private static final double DAYS_OF_MONTH = DAYS_OF_YEAR / 12;
  private static final int DAYS_OF_WEEK = 7;

  public Age {
    if (years < 0 || months < 0 || weeks < 0 || days < 0) {
      throw new IllegalArgumentException("an age is not negative");
    }
  }

  /** An age of whole units. */
  public static Age of(int number, AgeUnit unit) {
    return switch (unit) {
      case YEARS -> new Age(number, 0, 0, 0);
      case MONTHS -> new Age(0, number, 0, 0);
      case WEEKS -> new Age(0, 0, number, 0);
      case DAYS -> new Age(0, 0, 0, number);
    };
  }

  /** Both together. */
  public Age plus(Age more) {
    return new Age(years + more.years, months + more.months, weeks + more.weeks, days + more.days);
  }

  /** The fewest days that it can mean. */
  public int leastDays() {
    return (int) (years * DAYS_OF_YEAR + months * DAYS_OF_MONTH) + weeks * DAYS_OF_WEEK + days;
  }

  /** The most days that it can mean: "five weeks" may be all but six. */
  public int mostDays() {
    double smallest = DAYS_OF_YEAR;
    if (days > 0 || (weeks == 0 && months == 0 && years == 0)) {
      smallest = 1;
    } else if (weeks > 0) {
      smallest = DAYS_OF_WEEK;
    } else if (months > 0) {
      smallest = DAYS_OF_MONTH;
    }
    return leastDays() + (int) smallest - 1;
  }

  public boolean isUnderOne() {
    return years == 0 && months < 12 && leastDays() < 364;
  }

  public boolean isElevenOrOver() {
    return years + months / 12 >= 11;
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, years, "year");
    add(parts, months, "month");
    add(parts, weeks, "week");
    add(parts, days, "day");
    return parts.isEmpty() ? "newborn" : String.join(" ", parts);
  }

  private static void add(List<String> parts, int number, String unit) {
    if (number > 0) {
      parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }
}
