package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the people whom a sentence mentions; pronouns are left open. */
final class MentionFinder {
  private final PhraseIndex<Who> people;
  private final PhraseIndex<Who> names = new PhraseIndex<>();

  /**
   * @param people words for people
   * @param cast names of this review
   */
  MentionFinder(People people, Cast cast) {
    this.people = people.of(cast.childGender());
    for (CastMember member : cast.members()) {
      Who who = new Who(Optional.of(member.subject()), member.gender(), false, true);
      member.names().forEach(name -> names.add(NamePhrase.of(name), who));
    }
  }

  private List<PhraseIndex.Match<Who>> all(Words words) {
    List<PhraseIndex.Match<Who>> all = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      people.find(words, at, all);
      if (words.isCapitalised(at)) {
        names.find(words, at, all);
      }
    }
    return all;
  }

  /** Mentions in order, none inside or possessing another; pronouns still {@code UNCLEAR}. */
  List<Mention> find(Words words) {
    List<PhraseIndex.Match<Who>> all = all(words);
    List<Mention> found = new ArrayList<>();
    int end = 0;
    for (PhraseIndex.Match<Who> match : all) {
      if (match.from() >= end && isLongest(match, all)) {
        add(found, words, match);
        end = match.to();
      }
    }
    return found;
  }

  private static boolean isLongest(PhraseIndex.Match<Who> match, List<PhraseIndex.Match<Who>> all) {
    for (PhraseIndex.Match<Who> other : all) {
      boolean longer = other.to() - other.from() > match.to() - match.from();
      boolean named = other.owner().name() && !match.owner().name();
      if (other.from() <= match.from() && other.to() >= match.to() && (longer || named)) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Mention> found, Words words, PhraseIndex.Match<Who> match) {
    Who who = match.owner();
    if (who.subject().isEmpty() && !who.pronoun()) {
      return;
    }
    Mention mention =
        new Mention(
            match.from(),
            match.to(),
            who.subject().orElse(Subject.UNCLEAR),
            who.gender(),
            who.pronoun());
    Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null || last.pronoun()) {
      found.add(mention);
    } else if (possesses(words, last, mention)) {
      found.set(found.size() - 1, head(last, mention));
    } else if (!belongsTo(words, last, mention)) {
      found.add(mention);
    }
  }

  /** "Mother's partner", with up to two words between. */
  private static boolean possesses(Words words, Mention owner, Mention owned) {
    boolean mark = owner.to() < words.size() && words.lower(owner.to()).equals("'s");
    return mark && !owned.pronoun() && owned.from() - owner.to() <= 3 && owned.isFamily();
  }

  /** "the father of Child P": the second mention only says whose father he is. */
  private static boolean belongsTo(Words words, Mention head, Mention whose) {
    int between = whose.from() - head.to();
    return between >= 1
        && between <= 2
        && words.lower(head.to()).equals("of")
        && head.isFamily()
        && whose.isFamily()
        && !whose.pronoun();
  }

  private static Mention head(Mention owner, Mention owned) {
    boolean ofParent =
        switch (owner.subject()) {
          case MOTHER, FATHER, PARTNER, PARENTS, RELATIVE -> true;
          default -> false;
        };
    boolean kin =
        switch (owned.subject()) {
          case MOTHER, FATHER, PARENTS, SIBLING -> true;
          default -> false;
        };
    Subject subject = ofParent && kin ? Subject.RELATIVE : owned.subject();
    return new Mention(owner.from(), owned.to(), subject, owned.gender(), false);
  }
}
