package reviewthemes.context;

import java.util.List;

/** Judges whether the author asserts a passage: the strongest cue that covers it decides. */
final class AssertionJudge {
  private static final List<Meaning> STRONGEST_FIRST =
      List.of(
          Meaning.QUESTIONED,
          Meaning.RECOMMENDED,
          Meaning.GENERIC,
          Meaning.HYPOTHETICAL,
          Meaning.DENIED,
          Meaning.NEGATED,
          Meaning.SUSPECTED);

  private AssertionJudge() {}

  static Assertion judge(Passage passage, List<Cue> evidence) {
    SentenceContext sentence = passage.sentence();
    if (sentence.cues().isEmpty() && sentence.roleMeanings().isEmpty()) {
      return Assertion.ASSERTED;
    }
    for (Meaning meaning : STRONGEST_FIRST) {
      for (FoundCue cue : sentence.cues()) {
        if (cue.meaning() == meaning && passage.isIn(cue)) {
          evidence.add(sentence.evidence(cue));
          return Assertion.valueOf(meaning.name());
        }
      }
      if (sentence.roleMeanings().contains(meaning)) {
        evidence.add(Evidence.ofSection(sentence, Meaning.Axis.ASSERTION));
        return Assertion.valueOf(meaning.name());
      }
    }
    return Assertion.ASSERTED;
  }
}
