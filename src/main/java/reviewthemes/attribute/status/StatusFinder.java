package reviewthemes.attribute.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import reviewthemes.attribute.status.StatusMention.Change;

/**
 * Finds the legal position of a child at the incident.
 *
 * <p>Every sentence that speaks of a plan, an order, care, or of services that closed or knew
 * nobody, counts with the cues around its words; from all of them together the learned weights tell
 * how likely each position is. The likeliest is told if it is likely enough.
 */
public final class StatusFinder {
  private static final String SILENT = "silent";

  private final StatusRules rules;
  private final StatusModel model;
  private final MentionFinder finder;

  /**
   * @param model the weights, learned from coded reviews
   */
  public StatusFinder(StatusRules rules, StatusModel model) {
    this.rules = rules;
    this.model = model;
    this.finder = new MentionFinder(rules);
  }

  public StatusRules rules() {
    return rules;
  }

  /**
   * The likeliest position; empty if none is likely enough.
   *
   * @param sentences those of the review that may tell it, in order
   */
  public Optional<LegalStatus> find(List<StatusSentence> sentences) {
    List<StatusMention> mentions = finder.find(sentences);
    double[] chances = model.chances(new StatusFeatures(rules, sentences, mentions).values());
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    if (chances[best] < rules.least()) {
      return Optional.empty();
    }
    String value = rules.all().get(best);
    Optional<StatusMention> words =
        value.equals(rules.none()) ? none(mentions) : own(value, mentions);
    return Optional.of(
        new LegalStatus(
            value,
            chances[best],
            words.map(one -> OptionalInt.of(one.sentence())).orElse(OptionalInt.empty()),
            why(value, words, mentions)));
  }

  /** The mention that reads best as a reason; of those alike the last. */
  private Optional<StatusMention> own(String value, List<StatusMention> mentions) {
    return mentions.stream()
        .filter(one -> one.value().equals(value) && one.isOwn())
        .max(Comparator.comparingDouble(this::strength).thenComparing(StatusMention::sentence));
  }

  private double strength(StatusMention mention) {
    return mention.cues().stream().mapToDouble(cue -> rules.quoted().getOrDefault(cue, 0.0)).sum();
  }

  /** A plan, an order or care that ended last; or else what says best that there was none. */
  private Optional<StatusMention> none(List<StatusMention> mentions) {
    Optional<StatusMention> last =
        mentions.stream()
            .filter(one -> one.change() == Change.START || one.change() == Change.END)
            .reduce((one, next) -> next);
    if (last.isPresent()
        && last.get().change() == Change.END
        && !last.get().value().equals(rules.none())) {
      return last;
    }
    return mentions.stream()
        .filter(one -> one.value().equals(rules.none()))
        .max(Comparator.comparingDouble(this::absence).thenComparing(StatusMention::sentence));
  }

  private double absence(StatusMention mention) {
    double closed = mention.is(StatusCue.END) ? model.weight("none: case closed") : 0;
    double unknown =
        mention.is(StatusCue.NEGATED)
            ? model.weight("none: unknown")
                + mention.cues().stream()
                    .mapToDouble(cue -> model.weight("none: unknown " + cue.id()))
                    .sum()
            : 0;
    return closed + unknown;
  }

  private List<String> why(
      String value, Optional<StatusMention> words, List<StatusMention> mentions) {
    List<String> why = new ArrayList<>();
    words.ifPresent(
        one ->
            one.cues().stream()
                .sorted()
                .filter(cue -> rules.says().containsKey(cue.id()))
                .forEach(cue -> why.add(rules.says().get(cue.id()))));
    long told = mentions.stream().filter(one -> one.value().equals(value) && one.isOwn()).count();
    long others =
        mentions.stream()
            .filter(one -> !one.value().equals(value) && !one.value().equals(rules.none()))
            .filter(StatusMention::isOwn)
            .count();
    if (value.equals(rules.none()) && others == 0) {
      why.add(rules.says().get(SILENT));
    } else {
      if (told > 1) {
        why.add("spoken of in " + told + " sentences");
      }
      if (others > 0) {
        why.add(others + (others == 1 ? " sentence speaks" : " sentences speak") + " of others");
      }
    }
    return why;
  }
}
