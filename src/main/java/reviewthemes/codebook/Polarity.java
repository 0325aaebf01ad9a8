package reviewthemes.codebook;

/** Which way a judgement on practice goes; facts about people have none. */
public enum Polarity {
  CONCERN('-'),
  STRENGTH('+'),
  NONE(' ');

  private final char sign;

  Polarity(char sign) {
    this.sign = sign;
  }

  /** The mark that follows a theme id in a code: {@code -}, {@code +}, or a space for none. */
  public char sign() {
    return sign;
  }
}
