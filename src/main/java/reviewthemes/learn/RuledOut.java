package reviewthemes.learn;

import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.context.Assertion;
import reviewthemes.context.Judgement;
import reviewthemes.context.Meaning;
import reviewthemes.match.Hit;
import reviewthemes.text.Span;

/**
 * Facts about people that a sentence names only to say that they are not so.
 *
 * <p>What was learned may be drawn by a word such as "depression"; where every mention of a factor
 * is negated or denied by words outside the mention, no score can make the sentence its evidence.
 */
final class RuledOut {
  private RuledOut() {}

  static boolean test(Reading reading, int sentence, Code code) {
    if (code.theme().isPractice()) {
      return false;
    }
    List<Hit> hits =
        reading.hits().get(sentence).stream()
            .filter(hit -> hit.theme().equals(code.theme()))
            .toList();
    return !hits.isEmpty() && hits.stream().allMatch(hit -> isNot(reading, sentence, hit));
  }

  private static boolean isNot(Reading reading, int sentence, Hit hit) {
    Judgement judgement = reading.context().judge(sentence, hit.words());
    Assertion assertion = judgement.assertion();
    return (assertion == Assertion.NEGATED || assertion == Assertion.DENIED)
        && judgement.cues().stream()
            .filter(cue -> cue.axis() == Meaning.Axis.ASSERTION)
            .noneMatch(cue -> isWithin(hit, cue.span()));
  }

  private static boolean isWithin(Hit hit, Span cue) {
    return hit.words().stream()
        .anyMatch(word -> word.start() < cue.end() && cue.start() < word.end());
  }
}
