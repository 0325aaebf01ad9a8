package reviewthemes.attribute.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.attribute.Age;

/**
 * How the values of an attribute are written.
 *
 * @param attribute the attribute
 * @param kind what is accepted
 * @param values those that the rules know, in the rules' order; others may be accepted, too
 */
public record Vocabulary(Attribute attribute, Kind kind, List<String> values) {
  private static final String DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
  private static final Pattern AGE =
      Pattern.compile(
          "(?:(\\d{1,2}) years?)?\\s*(?:(\\d{1,2}) months?)?\\s*(?:(\\d{1,2}) weeks?)?"
              + "\\s*(?:(\\d{1,2}) days?)?");
  private static final int LONGEST = 200;

  /** What is accepted as a value. */
  public enum Kind {
    /** One of the values. */
    CHOICE(""),
    /** Any words. */
    WORDS(""),
    DATE("2023, 2023-05 or 2023-05-21"),
    PERIOD("2021-06 to 2022-08-14"),
    NUMBER("a number, such as 2"),
    AGE("such as 5 weeks or 11 years 5 months");

    private final String form;

    Kind(String form) {
      this.form = form;
    }

    /** How it is written, for people; or empty. */
    public String form() {
      return form;
    }
  }

  public Vocabulary {
    values = List.copyOf(values);
  }

  /** A value in its fixed spelling, or nothing if it cannot be one. */
  public Optional<String> read(String written) {
    String value = written.strip().replaceAll("\\s+", " ");
    if (value.equalsIgnoreCase(AttributeValue.UNKNOWN)) {
      return Optional.of(AttributeValue.UNKNOWN);
    }
    if (value.isEmpty() || value.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> known = values.stream().filter(value::equalsIgnoreCase).findFirst();
    return switch (kind) {
      case CHOICE -> known;
      case WORDS -> known.or(() -> Optional.of(value));
      case DATE -> Optional.of(value).filter(date -> date.matches(DATE));
      case PERIOD -> Optional.of(value).filter(dates -> dates.matches(DATE + " to " + DATE));
      case NUMBER -> Optional.of(value).filter(number -> number.matches("[1-9]\\d?"));
      case AGE -> age(value).map(Age::toString);
    };
  }

  /** Reads an age as it is written; a bare number is one of years. */
  static Optional<Age> age(String written) {
    if (written.equalsIgnoreCase("newborn")) {
      return Optional.of(new Age(0, 0, 0, 0));
    }
    String value = written.matches("\\d{1,2}") ? written + " years" : written;
    Matcher matcher = AGE.matcher(value);
    if (value.isBlank() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Age(
            number(matcher.group(1)),
            number(matcher.group(2)),
            number(matcher.group(3)),
            number(matcher.group(4))));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
