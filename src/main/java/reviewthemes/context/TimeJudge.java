package reviewthemes.context;

import java.util.List;

/** Judges when a passage's content took place: the nearest cue decides, then the section. */
final class TimeJudge {
  private static final List<Meaning> MEANINGS = List.of(Meaning.AFTER_INCIDENT, Meaning.HISTORIC);

  private TimeJudge() {}

  static Time judge(Passage passage, List<Cue> evidence) {
    FoundCue nearest = null;
    for (FoundCue cue : passage.sentence().cues()) {
      if (cue.meaning().axis() == Meaning.Axis.TIME && isIn(cue, passage)) {
        nearest = nearest == null || isNearer(cue, nearest, passage) ? cue : nearest;
      }
    }
    if (nearest != null) {
      evidence.add(passage.sentence().evidence(nearest));
      return Time.valueOf(nearest.meaning().name());
    }
    for (Meaning meaning : MEANINGS) {
      if (passage.sentence().roleMeanings().contains(meaning)) {
        evidence.add(Evidence.ofSection(passage.sentence(), Meaning.Axis.TIME));
        return Time.valueOf(meaning.name());
      }
    }
    return Time.IN_PERIOD;
  }

  private static boolean isIn(FoundCue cue, Passage passage) {
    return passage.tokens().stream().anyMatch(cue::covers);
  }

  private static boolean isNearer(FoundCue cue, FoundCue than, Passage passage) {
    if (cue.rule().weight() != than.rule().weight()) {
      return cue.rule().weight() > than.rule().weight();
    }
    return distance(cue, passage) < distance(than, passage);
  }

  private static int distance(FoundCue cue, Passage passage) {
    return Math.min(
        Math.abs(cue.from() - passage.first()), Math.abs(cue.to() - 1 - passage.first()));
  }
}
