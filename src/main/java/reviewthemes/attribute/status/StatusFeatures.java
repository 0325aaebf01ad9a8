package reviewthemes.attribute.status;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reviewthemes.attribute.status.StatusMention.Change;

/**
 * What speaks for each value, as numbers.
 *
 * <p>For a value: how often each cue stands with it, at all and where the child is meant, and pairs
 * of cues; which change is told last, of it and of all; and whether it is spoken of. For none: how
 * often services close, know nobody or deny, and how little else is said.
 */
final class StatusFeatures {
  private static final double COMMON = 0.5;

  private final StatusRules rules;
  private final List<StatusMention> mentions;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  StatusFeatures(StatusRules rules, List<StatusSentence> sentences, List<StatusMention> mentions) {
    this.rules = rules;
    this.mentions = mentions;
    rules.all().forEach(value -> counts.put(value, new TreeMap<>()));
    mentions.forEach(this::count);
    sentences.stream()
        .filter(one -> !one.isAfter() && rules.closed().matcher(one.text()).find())
        .forEach(one -> add(rules.none(), "closed"));
  }

  private void count(StatusMention mention) {
    String value = mention.value();
    if (value.equals(rules.none())) {
      countNone(mention);
      return;
    }
    add(value, "told");
    mention.cues().forEach(cue -> add(value, cue.id()));
    if (!mention.isOwn()) {
      return;
    }
    add(value, "own told");
    mention.cues().forEach(cue -> add(value, "own " + cue.id()));
    if (mention.is(StatusCue.SUPPOSED)) {
      return;
    }
    for (Set<StatusCue> pair : rules.together()) {
      if (mention.cues().containsAll(pair)) {
        add(value, String.join(" and ", pair.stream().map(StatusCue::id).sorted().toList()));
      }
    }
    if (mention.is(StatusCue.NEGATED)
        && (mention.is(StatusCue.SUBJECT) || mention.is(StatusCue.NAME))) {
      add(rules.none(), "denied");
    }
  }

  private void countNone(StatusMention mention) {
    if (mention.is(StatusCue.END)) {
      add(rules.none(), "case closed");
    }
    if (mention.is(StatusCue.NEGATED)) {
      add(rules.none(), "unknown");
      for (StatusCue cue : List.of(StatusCue.NAME, StatusCue.EARLY, StatusCue.AGE)) {
        if (mention.is(cue)) {
          add(rules.none(), "unknown " + cue.id());
        }
      }
    }
  }

  private void add(String value, String cue) {
    counts.get(value).merge(cue, 1, Integer::sum);
  }

  /** For each value, in the rules' order, its features by name. */
  List<Map<String, Double>> values() {
    return rules.all().stream().map(this::of).toList();
  }

  private Map<String, Double> of(String value) {
    boolean none = value.equals(rules.none());
    String kind = none ? "none: " : "any: ";
    Map<String, Double> features = new TreeMap<>();
    counts.get(value).forEach((cue, count) -> features.put(kind + cue, Math.log1p(count)));
    features.put("value: " + value, 1.0);
    if (rules.common().contains(value)) {
      counts.get(value).keySet().forEach(cue -> features.put(value + ": " + cue, COMMON));
    }
    if (none) {
      long told = mentions.stream().filter(one -> !one.value().equals(value)).count();
      features.put("none: silent", 1.0 / (1 + told));
    } else if (counts.get(value).isEmpty()) {
      features.put("any: untold", 1.0);
    }
    changes(value, kind, features);
    return features;
  }

  private void changes(String value, String kind, Map<String, Double> features) {
    List<StatusMention> all = mentions.stream().filter(one -> one.change() != Change.NONE).toList();
    last(all)
        .ifPresent(
            last ->
                features.put(
                    kind + "last " + (last.value().equals(value) ? "own " : "other ") + name(last),
                    1.0));
    List<StatusMention> own = all.stream().filter(one -> one.value().equals(value)).toList();
    if (!value.equals(rules.none())) {
      last(own).ifPresent(last -> features.put(kind + "own last " + name(last), 1.0));
    }
    last(all.stream().filter(one -> one.change() == Change.START).toList())
        .filter(last -> last.value().equals(value))
        .ifPresent(last -> features.put(kind + "last start", 1.0));
  }

  private static Optional<StatusMention> last(List<StatusMention> mentions) {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
  }

  private static String name(StatusMention mention) {
    return mention.change().name().toLowerCase(Locale.ROOT);
  }
}
