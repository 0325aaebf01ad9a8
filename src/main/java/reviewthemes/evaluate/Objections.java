package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.context.Assertion;
import reviewthemes.context.Direction;
import reviewthemes.context.Judgement;
import reviewthemes.context.Time;
import reviewthemes.evaluate.Objection.Stage;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.review.Role;
import reviewthemes.review.Section;
import reviewthemes.text.Span;

/** What section, words and context of a sentence say against a code. */
final class Objections {
  private Objections() {}

  /** What speaks against a sentence, whichever of its hits is looked at; the first stage first. */
  static List<Objection> against(Reading reading, int sentence, Code code) {
    List<Objection> objections = new ArrayList<>();
    section(reading.section(sentence), code)
        .ifPresent(words -> objections.add(new Objection(Stage.SECTION, words)));
    List<Hit> hits = hits(reading, sentence, code);
    if (hits.isEmpty()) {
      objections.add(new Objection(Stage.MATCH, unmatched(reading, sentence, code)));
      return objections;
    }
    List<Optional<String>> contexts =
        hits.stream()
            .map(hit -> context(reading.context().judge(sentence, hit.words()), code))
            .toList();
    if (contexts.stream().allMatch(Optional::isPresent)) {
      objections.add(new Objection(Stage.CONTEXT, contexts.get(0).get()));
    }
    return objections;
  }

  /** Whether section or context speak against one hit as evidence for a code. */
  static boolean ruleOut(Reading reading, int sentence, Hit hit, Code code) {
    return section(reading.section(sentence), code).isPresent()
        || context(reading.context().judge(sentence, hit.words()), code).isPresent();
  }

  static List<Hit> hits(Reading reading, int sentence, Code code) {
    return reading.hits().get(sentence).stream().filter(hit -> hit.pointsTo(code)).toList();
  }

  private static String unmatched(Reading reading, int sentence, Code code) {
    List<Hit> other =
        reading.hits().get(sentence).stream()
            .filter(hit -> hit.theme().equals(code.theme()))
            .toList();
    return other.isEmpty()
        ? "no indicator of the theme is found in it"
        : "only '" + other.get(0).indicator() + "' is found in it, which goes the other way";
  }

  private static Optional<String> section(Section section, Code code) {
    Role role = section.role();
    double weight = code.theme().isPractice() ? role.practice() : role.factors();
    return weight > 0
        ? Optional.empty()
        : Optional.of("it stands in a section of the kind '" + role.id() + "', never evidence");
  }

  private static Optional<String> context(Judgement judgement, Code code) {
    return code.theme().isPractice() ? practice(judgement, code) : fact(judgement, code);
  }

  private static Optional<String> practice(Judgement judgement, Code code) {
    Assertion assertion = judgement.assertion();
    if (assertion == Assertion.QUESTIONED
        || assertion == Assertion.RECOMMENDED
        || assertion == Assertion.GENERIC) {
      return Optional.of("it is " + word(assertion) + cues(judgement));
    }
    if (judgement.time() == Time.AFTER_INCIDENT) {
      return Optional.of("it speaks of the time after the incident" + cues(judgement));
    }
    if (judgement.direction() == Direction.NEUTRAL) {
      return Optional.of("it judges practice neither way" + cues(judgement));
    }
    return judgement.direction().name().equals(code.polarity().name())
        ? Optional.empty()
        : Optional.of("it judges practice as a " + word(judgement.direction()) + cues(judgement));
  }

  private static Optional<String> fact(Judgement judgement, Code code) {
    if (judgement.assertion() != Assertion.ASSERTED) {
      return Optional.of("it is " + word(judgement.assertion()) + cues(judgement));
    }
    boolean aboutParent = code.theme().value().startsWith("parent.");
    boolean fits =
        switch (judgement.subject()) {
          case CHILD -> !aboutParent;
          case SIBLING, RELATIVE, OTHER_FAMILY, PROFESSIONAL -> false;
          default -> true;
        };
    return fits
        ? Optional.empty()
        : Optional.of("it is about: " + word(judgement.subject()) + cues(judgement));
  }

  /** A judgement in words. */
  static String words(Judgement judgement, Code code) {
    String way =
        code.polarity() == Polarity.NONE ? "" : ", direction " + word(judgement.direction());
    return word(judgement.assertion())
        + ", about "
        + word(judgement.subject())
        + ", time "
        + word(judgement.time())
        + way
        + cues(judgement);
  }

  private static String cues(Judgement judgement) {
    String rules =
        judgement.cues().stream()
            .map(cue -> cue.rule())
            .distinct()
            .collect(Collectors.joining(", "));
    return rules.isEmpty() ? "" : " (rules " + rules + ")";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What the context says of the sentence's first hit, or of its first clause if it has none. */
  static Optional<Judgement> judgement(Reading reading, int sentence, Code code) {
    Optional<Hit> hit = hits(reading, sentence, code).stream().findFirst();
    if (hit.isPresent()) {
      return Optional.of(reading.context().judge(sentence, hit.get().words()));
    }
    Optional<Span> clause = reading.context().clauses(sentence).stream().findFirst();
    return clause.map(span -> reading.context().judge(sentence, span));
  }
}
