package reviewthemes.context;

import java.util.Optional;

/**
 * Whom a phrase means.
 *
 * @param subject who that is, if the phrase says
 * @param gender pronouns that fit
 * @param pronoun whether it is a pronoun
 * @param name whether it is a name of this review
 */
record Who(Optional<Subject> subject, Gender gender, boolean pronoun, boolean name) {}
