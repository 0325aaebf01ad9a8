package reviewthemes.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether the author asserts a passage: the strongest cue that covers it decides. */
final class AssertionJudge {
  private static final List<Assertion> STRONGEST_FIRST =
      List.of(
          Assertion.QUESTIONED,
          Assertion.RECOMMENDED,
          Assertion.GENERIC,
          Assertion.HYPOTHETICAL,
          Assertion.DENIED,
          Assertion.NEGATED,
          Assertion.SUSPECTED);

  private AssertionJudge() {}

  static Assertion judge(Passage passage, List<Cue> evidence) {
    for (Assertion assertion : STRONGEST_FIRST) {
      Meaning meaning = Meaning.valueOf(assertion.name());
      Optional<FoundCue> cue =
          passage.sentence().cues().stream()
              .filter(c -> c.meaning() == meaning && passage.isIn(c))
              .findFirst();
      if (cue.isPresent()) {
        evidence.add(passage.sentence().evidence(cue.get()));
        return assertion;
      }
      Set<Meaning> role = passage.sentence().roleMeanings();
      if (role.contains(meaning)) {
        evidence.add(Evidence.ofSection(passage.sentence()));
        return assertion;
      }
    }
    return Assertion.ASSERTED;
  }
}
