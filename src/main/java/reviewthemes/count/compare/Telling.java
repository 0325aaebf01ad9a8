package reviewthemes.count.compare;

/** What a comparison is worth, in plain words. */
public enum Telling {
  NOT_CODED("not coded before, which is not 0"),
  NOTHING_COUNTED("no review of ours could have shown it"),
  NO_BASE("out of how many is not known: beside ours, not compared"),
  OTHER_MEANING("they counted something else: beside ours, not compared"),
  OTHER_UNIT("they counted something other than reviews: beside ours, not compared"),
  AS_PUBLISHED("as published for these reviews"),
  NOT_AS_PUBLISHED("differs from what was published for these reviews"),
  TOO_FEW("too few reviews to tell"),
  CHANCE("could be chance"),
  CHANCE_AMONG_MANY("could be chance, among so many comparisons"),
  LIKELY("a real difference is likely");

  private final String words;

  Telling(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the two shares may be held against each other at all. */
  public boolean isTested() {
    return this == TOO_FEW || this == CHANCE || this == CHANCE_AMONG_MANY || this == LIKELY;
  }
}
