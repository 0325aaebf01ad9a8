package reviewthemes.attribute.profile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among the values that a review tells of one attribute. */
final class Votes {
  private final Attribute attribute;
  private final AttributeRules rules;

  Votes(Attribute attribute, AttributeRules rules) {
    this.attribute = attribute;
    this.rules = rules;
  }

  /** The value told best, or unknown if none is told well enough. */
  AttributeValue choose(String of, List<Statement> statements) {
    Optional<Statement> best =
        statements.stream().max(Comparator.comparingDouble(one -> total(one, statements)));
    if (best.isEmpty()) {
      return AttributeValue.unknown(attribute, of);
    }
    double score = total(best.get(), statements);
    double next =
        statements.stream()
            .filter(other -> !other.agreesWith(best.get()))
            .mapToDouble(other -> total(other, statements))
            .max()
            .orElse(0);
    if (score < rules.least() || score - next < rules.margin()) {
      return AttributeValue.unknown(attribute, of);
    }
    return new AttributeValue(
        attribute,
        of,
        best.get().value(),
        Optional.of(best.get().quote()),
        1 / (1 + Math.exp(rules.least() - score - 1)),
        why(best.get(), statements));
  }

  private double total(Statement statement, List<Statement> all) {
    double total = statement.score();
    for (Statement other : all) {
      if (other != statement && other.agreesWith(statement)) {
        total += rules.support() * Math.max(0, other.score());
      }
    }
    return total;
  }

  private static List<String> why(Statement best, List<Statement> all) {
    Set<String> why = new LinkedHashSet<>();
    why.add(best.rule().says());
    long more = all.stream().filter(other -> other != best && other.agreesWith(best)).count();
    long against = all.stream().filter(other -> !other.agreesWith(best)).count();
    if (more > 0) {
      why.add("said " + (more == 1 ? "once" : more + " times") + " more");
    }
    if (against > 0) {
      why.add(against + (against == 1 ? " place says" : " places say") + " otherwise");
    }
    return List.copyOf(why);
  }
}
