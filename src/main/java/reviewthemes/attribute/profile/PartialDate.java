package reviewthemes.attribute.profile;

/**
 * A date as far as it is told.
 *
 * @param year the year
 * @param month 1 to 12, or 0 if not told
 * @param day 1 to 31, or 0 if not told
 */
public record PartialDate(int year, int month, int day) {
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  public PartialDate {
    if (month < 0 || month > MONTHS || day < 0 || day > DAYS || (day > 0 && month == 0)) {
      throw new IllegalArgumentException("not a date: " + year + " " + month + " " + day);
    }
  }

  static boolean isPossible(int month, int day) {
    return month >= 0 && month <= MONTHS && day >= 0 && day <= DAYS && (day == 0 || month > 0);
  }

  /** ISO 8601, such as {@code 2023}, {@code 2023-03} or {@code 2023-03-14}. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format("%04d", year);
    }
    return day == 0
        ? String.format("%04d-%02d", year, month)
        : String.format("%04d-%02d-%02d", year, month, day);
  }
}
