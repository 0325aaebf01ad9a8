package reviewthemes.context;

/**
 * How far a cue's scope goes.
 *
 * @param unit the part of the sentence that it cannot leave
 * @param words most tokens on either side, if smaller
 */
public record Reach(Unit unit, int words) {
  /** A clause, or the whole sentence. */
  public enum Unit {
    CLAUSE,
    SENTENCE
  }

  public static final Reach CLAUSE = new Reach(Unit.CLAUSE, Integer.MAX_VALUE);
  public static final Reach SENTENCE = new Reach(Unit.SENTENCE, Integer.MAX_VALUE);
}
