package reviewthemes.evaluate.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reviewthemes.attribute.AgeUnit;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.attribute.profile.DateReader;
import reviewthemes.attribute.profile.PartialDate;

/**
 * Whether a value that was found is the one that people wrote down.
 *
 * <p>Names agree without regard to case, marks and what stands in brackets; an author, if each
 * found name was written down. A date agrees with one that tells less of it. An age agrees with one
 * that tells less of it, and up to a twelfth, since people round. Of several children each value
 * found must have been written down.
 */
public final class Agreement {
  private static final Pattern AGE = Pattern.compile("(\\d+)\\W+(\\p{L}+)");
  private static final String TO = " to ";
  private static final Map<AgeUnit, Double> DAYS =
      Map.of(AgeUnit.DAYS, 1.0, AgeUnit.WEEKS, 7.0, AgeUnit.MONTHS, 30.4, AgeUnit.YEARS, 365.25);
  private static final double ROUNDED = 1.0 / 12;

  private final DateReader dates;

  public Agreement(DateReader dates) {
    this.dates = dates;
  }

  public boolean test(Attribute attribute, List<String> found, String gold) {
    boolean unknown = found.stream().allMatch(AttributeValue.UNKNOWN::equals);
    if (unknown || gold.equals(AttributeValue.UNKNOWN)) {
      return unknown && gold.equals(AttributeValue.UNKNOWN);
    }
    return switch (attribute) {
      case BOARD -> letters(gold.split("\\(")[0]).equals(letters(found.get(0)));
      case AUTHOR ->
          Pattern.compile(",|&|\\b\\p{Ll}{3,4}\\b")
              .splitAsStream(found.get(0))
              .allMatch(name -> letters(gold).contains(letters(name)));
      case PUBLICATION_DATE, COMPLETION_DATE, INCIDENT_DATE -> sameDate(found.get(0), gold);
      case PERIOD -> samePeriod(found.get(0), gold);
      case AGE -> found.stream().allMatch(age -> sameAge(age, gold));
      case GENDER -> found.stream().distinct().count() > 1 || gold.equals(found.get(0));
      default -> found.get(0).equals(gold);
    };
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\bthe\\b|[^\\p{L}]", "");
  }

  private boolean sameDate(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private boolean samePeriod(String found, String gold) {
    String[] one = found.split(TO);
    String[] other = gold.split(TO);
    return one.length == 2
        && other.length == 2
        && sameDate(one[0], iso(other[0], other[1]))
        && sameDate(one[1], iso(other[1], other[1]));
  }

  private String iso(String written, String withYear) {
    int year = dates.first(withYear).map(PartialDate::year).orElse(0);
    return dates.first(written, year).map(PartialDate::toString).orElse(written);
  }

  private static boolean sameAge(String found, String gold) {
    if (found.startsWith(gold)) {
      return true;
    }
    double age = days(found.strip());
    String unit = gold.replaceAll(".*\\d\\W+(\\p{L}+).*", "$1");
    for (String part : gold.split("[;,]|\\band\\b")) {
      String child = part.strip().matches("\\d+") ? part + " " + unit : part;
      double slack = Math.max(2, days(child) * ROUNDED);
      if (Math.abs(days(child) - age) <= slack) {
        return true;
      }
    }
    return Math.abs(days(gold) - age) <= Math.max(2, days(gold) * ROUNDED);
  }

  private static double days(String age) {
    double days = 0;
    for (MatchResult part : AGE.matcher(age).results().toList()) {
      for (AgeUnit unit : AgeUnit.values()) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        if (name.startsWith(part.group(2).toLowerCase(Locale.ROOT))) {
          days += Integer.parseInt(part.group(1)) * DAYS.get(unit);
        }
      }
    }
    return days;
  }
}
