package reviewthemes.count;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to divide reviews, each into one part: by an attribute, a period or a theme.
 *
 * @param name for people
 * @param of the part a review belongs to
 */
public record Facet(String name, Function<CodedCase, String> of) {
  /** The part of what is not known; an answer like others. */
  public static final String UNKNOWN = "not known";

  /** The part of what lies in none of the periods that were asked for. */
  public static final String OTHER = "other time";

  private static final String BOTH = " + ";

  /** Whether a part holds what is not known or was not asked for. */
  public boolean isRest(String part) {
    return Stream.of(part.split(Pattern.quote(BOTH)))
        .anyMatch(one -> one.equals(UNKNOWN) || one.equals(OTHER));
  }

  /** By this and another at once: each value of the one with each of the other. */
  public Facet and(Facet other) {
    return new Facet(
        name + BOTH + other.name, coded -> of.apply(coded) + BOTH + other.of.apply(coded));
  }

  /** By an attribute's value. */
  public static Facet attribute(String name) {
    return new Facet(name, coded -> coded.attribute(name).orElse(UNKNOWN));
  }

  /** By where an item stands. */
  public static Facet item(Item item, Basis basis) {
    return new Facet(item.name(), coded -> label(item.standing(coded, basis), basis));
  }

  /** Silence of the machine is no absence. */
  private static String label(Standing standing, Basis basis) {
    if (basis == Basis.SUGGESTIONS && standing.isKnown()) {
      return standing == Standing.PRESENT ? "suggested" : "not suggested";
    }
    return standing.label();
  }

  /**
   * By the period that all of a date lies in.
   *
   * @param attribute the attribute that holds the date
   * @param periods which do not overlap
   */
  public static Facet period(String attribute, List<Period> periods) {
    return new Facet(
        "period (" + attribute + ")",
        coded -> coded.attribute(attribute).map(date -> in(periods, date)).orElse(UNKNOWN));
  }

  private static String in(List<Period> periods, String date) {
    try {
      Period when = Period.parse(date);
      return periods.stream()
          .filter(period -> period.contains(when))
          .map(Period::written)
          .findFirst()
          .orElse(OTHER);
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  /** The reviews of each part, in the order of the parts' names; what is not known comes last. */
  public Map<String, List<CodedCase>> divide(List<CodedCase> cases) {
    Comparator<String> order =
        Comparator.<String, Boolean>comparing(this::isRest)
            .thenComparing(UNKNOWN::equals)
            .thenComparing(OTHER::equals)
            .thenComparing(Comparator.naturalOrder());
    Map<String, List<CodedCase>> parts = new TreeMap<>(order);
    cases.forEach(
        coded ->
            parts.computeIfAbsent(of.apply(coded), part -> new java.util.ArrayList<>()).add(coded));
    return parts;
  }
}
