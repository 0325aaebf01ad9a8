package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;

/** Refers pronouns to the last person before them whom they fit. */
final class PronounResolver {
  private PronounResolver() {}

  /**
   * @param mentions of one sentence
   * @param before resolved mentions of earlier sentences, the nearest sentence first
   */
  static List<Mention> resolve(List<Mention> mentions, List<List<Mention>> before) {
    List<Mention> resolved = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      resolved.add(mention.pronoun() ? resolve(mention, resolved, before) : mention);
    }
    return List.copyOf(resolved);
  }

  private static Mention resolve(Mention pronoun, List<Mention> here, List<List<Mention>> before) {
    Mention found = last(pronoun.gender(), here);
    for (int i = 0; found == null && i < before.size(); i++) {
      found = first(pronoun.gender(), before.get(i));
    }
    Subject subject = found == null ? Subject.UNCLEAR : found.subject();
    return new Mention(pronoun.from(), pronoun.to(), subject, pronoun.gender(), true);
  }

  private static Mention last(Gender gender, List<Mention> mentions) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (fits(gender, mentions.get(i))) {
        return mentions.get(i);
      }
    }
    return null;
  }

  private static Mention first(Gender gender, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (fits(gender, mention)) {
        return mention;
      }
    }
    return null;
  }

  private static boolean fits(Gender gender, Mention mention) {
    if (mention.subject() == Subject.UNCLEAR) {
      return false;
    }
    boolean person = mention.isFamily() || gender == Gender.PLURAL;
    return person && gender.fits(mention.gender());
  }
}
