package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.Rule;
import reviewthemes.count.Standing;
import reviewthemes.report.Discretion;

/** What a computed count gives away beside the counts of its parts. */
final class Parts {
  /** Up to so many parts, what all have in common follows from the numbers of each and of pairs. */
  private static final int FOLLOWS = 3;

  /** So many parts are too many to try all sets of them. */
  private static final int MOST = 16;

  private Parts() {}

  /** Whether a small number follows from it together with the counts of its parts or pairs. */
  static boolean give(Rule rule, List<CodedCase> cases, Basis basis, Discretion discretion) {
    if (rule instanceof Rule.AnyOf any) {
      return gives(any.parts(), rule, cases, basis, discretion, true);
    }
    return rule instanceof Rule.AllOf all
        && gives(all.parts(), rule, cases, basis, discretion, false);
  }

  private static boolean gives(
      List<Rule> parts,
      Rule rule,
      List<CodedCase> cases,
      Basis basis,
      Discretion discretion,
      boolean any) {
    if (parts.size() > MOST) {
      return true;
    }
    List<List<Boolean>> known = known(parts, rule, cases, basis);
    int whole = number(known, row -> holds(row, all(parts.size()), any));
    for (int set = 1; set < all(parts.size()); set++) {
      int some = set;
      int part = number(known, row -> holds(row, some, any));
      if (discretion.isSmall(Math.abs(whole - part))) {
        return true;
      }
    }
    boolean common = any && parts.size() <= FOLLOWS;
    return common && discretion.isSmall(number(known, row -> holds(row, all(parts.size()), false)));
  }

  /** For each review with an answer on every part, which of them it shows. */
  private static List<List<Boolean>> known(
      List<Rule> parts, Rule rule, List<CodedCase> cases, Basis basis) {
    List<List<Boolean>> known = new ArrayList<>();
    for (CodedCase coded : cases) {
      boolean counted = basis == Basis.VERDICTS || coded.exposure() == Exposure.FULL;
      if (counted && rule.of(coded, basis).isKnown()) {
        known.add(parts.stream().map(part -> part.of(coded, basis) == Standing.PRESENT).toList());
      }
    }
    return known;
  }

  private static int all(int parts) {
    return (1 << parts) - 1;
  }

  /** Whether any or all parts of a set, written as bits, are there. */
  private static boolean holds(List<Boolean> row, int set, boolean any) {
    var there = IntStream.range(0, row.size()).filter(i -> (set >> i & 1) == 1).mapToObj(row::get);
    return any ? there.anyMatch(Boolean::booleanValue) : there.allMatch(Boolean::booleanValue);
  }

  private static int number(List<List<Boolean>> rows, Predicate<List<Boolean>> test) {
    return (int) rows.stream().filter(test).count();
  }
}
