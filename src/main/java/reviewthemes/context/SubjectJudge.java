package reviewthemes.context;

import java.util.List;
import reviewthemes.text.Span;

/**
 * Judges whom a passage is about.
 *
 * <p>The last member of the family named before the passage in its clause; else a professional
 * named there; else the family after it; else the subject of the clause before. A cue may move the
 * passage into the parent's own childhood or to another family.
 */
final class SubjectJudge {
  private SubjectJudge() {}

  static Subject judge(Passage passage, List<Cue> evidence) {
    Mention mention = mention(passage);
    Subject plain = mention == null ? Subject.UNCLEAR : mention.subject();
    for (FoundCue cue : passage.sentence().cues()) {
      boolean fits =
          cue.meaning() == Meaning.OTHER_FAMILY
              || (cue.meaning() == Meaning.PARENT_AS_CHILD && mayBeParent(plain));
      if (cue.meaning().axis() == Meaning.Axis.SUBJECT && fits && isIn(cue, passage)) {
        evidence.add(passage.sentence().evidence(cue));
        return Subject.valueOf(cue.meaning().name());
      }
    }
    if (mention != null && plain != Subject.UNCLEAR) {
      String rule = mention.pronoun() ? "subject.pronoun" : "subject.named";
      Span span = passage.sentence().span(mention.from(), mention.to());
      evidence.add(new Cue(rule, span, Meaning.Axis.SUBJECT));
    }
    return plain;
  }

  private static boolean isIn(FoundCue cue, Passage passage) {
    return passage.tokens().stream().anyMatch(cue::covers);
  }

  private static boolean mayBeParent(Subject subject) {
    return switch (subject) {
      case MOTHER, FATHER, PARTNER, PARENTS, RELATIVE, UNCLEAR -> true;
      default -> false;
    };
  }

  private static Mention mention(Passage passage) {
    Clause clause = passage.clause();
    List<Mention> all = passage.sentence().mentions();
    Mention before = passage.isWhole() ? first(all, clause) : last(all, clause, passage.first());
    if (before != null) {
      return before;
    }
    Mention after = after(all, clause, passage.first());
    if (after != null) {
      return after;
    }
    Mention earlier = null;
    for (Clause other : passage.sentence().clauses()) {
      if (other.to() <= clause.from()) {
        Mention subject = first(all, other);
        earlier = subject == null ? earlier : subject;
      }
    }
    return earlier;
  }

  private static Mention first(List<Mention> all, Clause clause) {
    for (Mention mention : all) {
      if (clause.contains(mention.from())) {
        return mention;
      }
    }
    return null;
  }

  private static Mention last(List<Mention> all, Clause clause, int at) {
    Mention found = null;
    for (Mention mention : all) {
      boolean before = clause.contains(mention.from()) && mention.from() <= at;
      if (before && (mention.isFamily() || found == null || !found.isFamily())) {
        found = mention;
      }
    }
    return found;
  }

  private static Mention after(List<Mention> all, Clause clause, int at) {
    Mention found = null;
    for (Mention mention : all) {
      boolean after = clause.contains(mention.from()) && mention.from() > at;
      if (after && !mention.pronoun() && (found == null || !found.isFamily())) {
        found = mention;
      }
    }
    return found;
  }
}
