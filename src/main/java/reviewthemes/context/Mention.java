package reviewthemes.context;

/**
 * Words that mean somebody; token indices, end exclusive.
 *
 * @param from first token
 * @param to token after the last
 * @param subject whom they mean; for a pronoun whom it was resolved to
 * @param gender pronouns that fit
 * @param pronoun whether it is a pronoun
 */
record Mention(int from, int to, Subject subject, Gender gender, boolean pronoun) {
  boolean isFamily() {
    return switch (subject) {
      case PROFESSIONAL, UNCLEAR -> false;
      default -> true;
    };
  }
}
