package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.attribute.PatternSieve;

/** The rules on sentences; tells at once which of them may find something in which sentences. */
final class TextRules {
  private final List<ProfileRule> rules;
  private final PatternSieve sieve;

  TextRules(ProfileRules all) {
    rules =
        all.attributes().values().stream()
            .flatMap(attribute -> attribute.rules().stream())
            .filter(rule -> rule.where() == ProfileRule.Where.TEXT)
            .toList();
    sieve = new PatternSieve(rules.stream().map(ProfileRule::words).toList());
  }

  /** For each rule the places of the texts, in order, in which its words may be found. */
  Map<ProfileRule, List<Integer>> places(List<String> texts) {
    Map<ProfileRule, List<Integer>> places = new IdentityHashMap<>();
    rules.forEach(rule -> places.put(rule, new ArrayList<>()));
    for (int i = 0; i < texts.size(); i++) {
      BitSet possible = sieve.possible(texts.get(i));
      for (int at = possible.nextSetBit(0); at >= 0; at = possible.nextSetBit(at + 1)) {
        places.get(rules.get(at)).add(i);
      }
    }
    return places;
  }
}
