package reviewthemes.context;

import java.util.EnumMap;
import java.util.Map;

/** The words for people, ready to look up, for each gender that an index child may have. */
final class People {
  private final Map<Gender, PhraseIndex<Who>> byGender = new EnumMap<>(Gender.class);

  People(ContextRules rules) {
    for (Gender child : Gender.values()) {
      PhraseIndex<Who> index = new PhraseIndex<>();
      for (PersonRule person : rules.people()) {
        boolean isChild = person.subject().filter(Subject.CHILD::equals).isPresent();
        boolean open = isChild && person.gender() == Gender.UNKNOWN;
        Gender gender = open ? child : person.gender();
        Who who = new Who(person.subject(), gender, person.pronoun(), false);
        person.phrases().forEach(phrase -> index.add(phrase, who));
      }
      byGender.put(child, index);
    }
  }

  /**
   * @param child pronouns that fit the index child
   */
  PhraseIndex<Who> of(Gender child) {
    return byGender.get(child);
  }
}
