package reviewthemes.attribute;

/** A unit in which ages are stated. */
public enum AgeUnit {
  DAYS,
  WEEKS,
  MONTHS,
  YEARS
}
