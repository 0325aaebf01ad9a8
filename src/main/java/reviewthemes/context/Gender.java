package reviewthemes.context;

/** Which pronouns refer to a person. */
public enum Gender {
  FEMALE,
  MALE,
  PLURAL,
  UNKNOWN;

  /** Whether a pronoun of this gender may refer to somebody of {@code other}. */
  boolean fits(Gender other) {
    return this == other || (other == UNKNOWN && this != PLURAL);
  }
}
