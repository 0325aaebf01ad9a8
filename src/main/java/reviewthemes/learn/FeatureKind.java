package reviewthemes.learn;

/** The kinds of features, each with the start of its features' names; the last fits any name. */
enum FeatureKind {
  WORD("w:"),
  /** A word and the next. */
  PAIR("b:", " "),
  /** Two words with one between. */
  SKIP("s:", " _ "),
  WORD_BEFORE("p:"),
  WORD_AFTER("n:"),
  HEADING("h:"),
  CUE("cue:"),
  ASSERTION("says:"),
  TIME("when:"),
  DIRECTION("way:"),
  SUBJECT("who:"),
  INDICATOR("i:"),
  THEME("t:"),
  ROLE("role:"),
  BLOCK("kind:"),
  ROLE_DIRECTION("role's way:"),
  OTHER("");

  private final String start;
  private final String joint;

  FeatureKind(String start) {
    this(start, "");
  }

  FeatureKind(String start, String joint) {
    this.start = start;
    this.joint = joint;
  }

  String start() {
    return start;
  }

  /** What stands between the two words of a feature's name; empty if it has but one. */
  String joint() {
    return joint;
  }
}
