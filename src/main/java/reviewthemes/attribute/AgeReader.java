package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import reviewthemes.text.Span;

/**
 * Finds stated ages in a text.
 *
 * <p>Groups of a rule: {@code n} number, {@code u} its unit (years if it has none), {@code half},
 * {@code m} and {@code v} a second number and unit, {@code b} an ordinal of a birthday. Numbers and
 * ordinals are whole words: a text without any of them holds no age but that of a newborn.
 */
final class AgeReader {
  /** In England a child is eleven when Year 7 begins. */
  private static final int AGE_IN_YEAR_NOUGHT = 4;

  private static final int LONGEST_CHILDHOOD = 18;

  private final AgeRules rules;
  private final NumberWords numbers;
  private final PatternSieve sieve;

  AgeReader(AgeRules rules) {
    this.rules = rules;
    this.numbers = new NumberWords(rules);
    this.sieve = new PatternSieve(rules.ages().stream().map(AgeRule::words).toList());
  }

  /** Ages of children in {@code text}, in order; of two that overlap the longer. */
  List<AgeMention> find(String text, boolean cell) {
    List<AgeMention> found = new ArrayList<>();
    boolean numbered = numbers.anyIn(text);
    BitSet possible = sieve.possible(text);
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      AgeRule rule = rules.ages().get(i);
      boolean some = numbered || rule.kind() == AgeRule.Kind.NEWBORN;
      if (some && (cell || !rule.cell())) {
        Matcher matcher = rule.words().matcher(text);
        while (matcher.find()) {
          Span span = new Span(matcher.start(), matcher.end());
          age(rule, matcher).ifPresent(age -> add(found, new AgeMention(rule, span, age)));
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    found.removeIf(mention -> mention.age().years() >= LONGEST_CHILDHOOD);
    return found;
  }

  private static void add(List<AgeMention> found, AgeMention mention) {
    for (AgeMention other : found) {
      if (other.span().overlaps(mention.span())
          && other.span().length() >= mention.span().length()) {
        return;
      }
    }
    found.removeIf(other -> other.span().overlaps(mention.span()));
    found.add(mention);
  }

  private Optional<Age> age(AgeRule rule, Matcher matcher) {
    return switch (rule.kind()) {
      case NEWBORN -> Optional.of(Age.of(0, AgeUnit.DAYS));
      case BIRTHDAY -> years(rules.ordinals().get(lower(matcher, "b")) + rule.adds());
      case SCHOOL -> years(number(lower(matcher, "n")) + AGE_IN_YEAR_NOUGHT);
      case YEARS -> Optional.of(age(matcher, AgeUnit.YEARS, rule.adds()));
      case AGE -> Optional.of(age(matcher, unit(lower(matcher, "u")), rule.adds()));
    };
  }

  private Age age(Matcher matcher, AgeUnit unit, int adds) {
    int number = number(lower(matcher, "n"));
    Age age = Age.of(unit == AgeUnit.YEARS ? Math.max(0, number + adds) : number, unit);
    if (matcher.group("half") != null && unit == AgeUnit.YEARS) {
      age = age.plus(Age.of(6, AgeUnit.MONTHS));
    }
    if (matcher.group("m") != null) {
      age = age.plus(Age.of(number(lower(matcher, "m")), unit(lower(matcher, "v"))));
    }
    return age;
  }

  private static Optional<Age> years(int years) {
    return years < 0 ? Optional.empty() : Optional.of(Age.of(years, AgeUnit.YEARS));
  }

  private static String lower(Matcher matcher, String group) {
    return matcher.group(group).toLowerCase(Locale.ROOT);
  }

  private int number(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    int sum = 0;
    for (String word : words.split("[ -]")) {
      sum += rules.numbers().get(word);
    }
    return sum;
  }

  private AgeUnit unit(String name) {
    for (Map.Entry<AgeUnit, String> unit : rules.units().entrySet()) {
      if (name.matches(unit.getValue())) {
        return unit.getKey();
      }
    }
    throw new IllegalStateException("no unit is called " + name);
  }
}
