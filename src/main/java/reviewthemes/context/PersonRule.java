package reviewthemes.context;

import java.util.List;
import java.util.Optional;

/**
 * Words for people: "mother", "MGM", "the health visitor".
 *
 * @param subject whom they mean; empty for words that only look like a person ("as a boy")
 * @param gender pronouns that fit
 * @param pronoun whether they stand for somebody named before
 * @param phrases the words
 */
public record PersonRule(
    Optional<Subject> subject, Gender gender, boolean pronoun, List<Phrase> phrases) {
  public PersonRule {
    phrases = List.copyOf(phrases);
  }
}
