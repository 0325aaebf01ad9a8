package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.review.Role;

/**
 * Judges which way a clause goes: the weights of its cues for concern and for strength.
 *
 * <p>An item of a list whose heading decides goes the heading's way. A negator turns round the cues
 * in its scope, and speaks for concern itself where it finds none and the clause is not about what
 * the family did not do. Where no cue speaks, a clause that names a quality without judging it, or
 * that is no full sentence, takes its section's direction.
 */
final class DirectionJudge {
  private DirectionJudge() {}

  static Direction judge(Passage passage, Subject subject, List<Cue> evidence) {
    SentenceContext sentence = passage.sentence();
    if (sentence.isDecided()) {
      evidence.add(Evidence.ofSection(sentence, Meaning.Axis.DIRECTION));
      return section(sentence.role());
    }
    Score score = score(sentence, passage.clause(), subject);
    boolean taken = score.hollow != null && score.direction() == Direction.STRENGTH;
    if (taken && elsewhereConcern(sentence, passage.clause())) {
      evidence.add(sentence.evidence(score.hollow));
      return Direction.CONCERN;
    }
    score.cues.forEach(cue -> evidence.add(sentence.evidence(cue)));
    if (!score.cues.isEmpty()) {
      return score.direction();
    }
    Direction section = section(sentence.role());
    boolean open = !passage.clause().verb() || isUnspecific(sentence, passage.clause());
    if (open && section != Direction.NEUTRAL) {
      evidence.add(Evidence.ofSection(sentence, Meaning.Axis.DIRECTION));
      return section;
    }
    return Direction.NEUTRAL;
  }

  private static boolean elsewhereConcern(SentenceContext sentence, Clause clause) {
    for (Clause other : sentence.clauses()) {
      if (!other.equals(clause)
          && score(sentence, other, Subject.UNCLEAR).direction() == Direction.CONCERN) {
        return true;
      }
    }
    return false;
  }

  private static final class Score {
    private double concern;
    private double strength;
    private FoundCue hollow;
    private final List<FoundCue> cues = new ArrayList<>();

    void add(FoundCue cue, Meaning meaning, double weight) {
      cues.add(cue);
      concern += meaning == Meaning.CONCERN ? weight : 0;
      strength += meaning == Meaning.STRENGTH ? weight : 0;
    }

    Direction direction() {
      if (concern == strength) {
        return concern > 0 ? Direction.CONCERN : Direction.NEUTRAL;
      }
      return concern > strength ? Direction.CONCERN : Direction.STRENGTH;
    }
  }

  private static Score score(SentenceContext sentence, Clause clause, Subject subject) {
    Score score = new Score();
    List<FoundCue> unused = new ArrayList<>();
    List<FoundCue> negators = in(sentence, clause, Meaning.Axis.POLARITY);
    unused.addAll(negators);
    for (FoundCue cue : in(sentence, clause, Meaning.Axis.DIRECTION)) {
      FoundCue negator = negatorOf(cue, negators);
      if (negator == null) {
        score.add(cue, cue.meaning(), cue.rule().weight());
      } else {
        unused.remove(negator);
        score.add(cue.since(negator), turned(cue), cue.rule().weight());
      }
    }
    for (FoundCue negator : unused) {
      if (!isFamily(subject)) {
        score.add(negator, Meaning.CONCERN, negator.rule().weight());
      }
    }
    score.hollow = in(sentence, clause, Meaning.Axis.APPROVAL).stream().findFirst().orElse(null);
    return score;
  }

  private static List<FoundCue> in(SentenceContext sentence, Clause clause, Meaning.Axis axis) {
    List<FoundCue> found = new ArrayList<>();
    for (FoundCue cue : sentence.cues()) {
      if (cue.meaning().axis() == axis && clause.contains(cue.from())) {
        found.add(cue);
      }
    }
    return found;
  }

  private static FoundCue negatorOf(FoundCue cue, List<FoundCue> negators) {
    for (FoundCue negator : negators) {
      boolean apart = negator.to() <= cue.from();
      if (apart && negator.covers(cue.from())) {
        return negator;
      }
    }
    return null;
  }

  private static Meaning turned(FoundCue cue) {
    Meaning opposite = cue.meaning() == Meaning.STRENGTH ? Meaning.CONCERN : Meaning.NEUTRAL;
    return cue.rule().negated().orElse(opposite);
  }

  private static boolean isUnspecific(SentenceContext sentence, Clause clause) {
    return !in(sentence, clause, Meaning.Axis.QUALITY).isEmpty();
  }

  private static boolean isFamily(Subject subject) {
    return subject != Subject.PROFESSIONAL && subject != Subject.UNCLEAR;
  }

  private static Direction section(Role role) {
    return switch (role.direction()) {
      case CONCERN -> Direction.CONCERN;
      case STRENGTH -> Direction.STRENGTH;
      default -> Direction.NEUTRAL;
    };
  }
}
