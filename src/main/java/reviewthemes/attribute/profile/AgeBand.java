package reviewthemes.attribute.profile;

import java.util.List;
import reviewthemes.attribute.Age;

/**
 * A band of ages.
 *
 * @param under the age in whole years from which on the next band holds
 * @param value its name
 */
public record AgeBand(int under, String value) {
  /** The band of {@code age}, or unknown if no band holds it. */
  static String of(Age age, List<AgeBand> bands) {
    int years = age.isUnderOne() ? 0 : Math.max(1, age.years() + age.months() / 12);
    return bands.stream()
        .filter(band -> years < band.under())
        .map(AgeBand::value)
        .findFirst()
        .orElse(AttributeValue.UNKNOWN);
  }
}
