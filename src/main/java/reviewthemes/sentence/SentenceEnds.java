package reviewthemes.sentence;

/** Decides where the rules leave it open whether a full stop ends a sentence. */
public interface SentenceEnds {
  /**
   * Whether the mark at {@code mark} ends the sentence that starts {@code text}. Safe to call from
   * several threads.
   *
   * @param text the sentence so far, and some of what follows
   * @param mark offset of a full stop or the like in {@code text}
   */
  boolean endsAt(String text, int mark);
}
