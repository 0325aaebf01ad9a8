package reviewthemes.attribute.status;

import java.util.Set;

/**
 * A sentence that speaks of a value.
 *
 * @param value the value
 * @param sentence the sentence's number
 * @param cues what its words and place say
 * @param change what becomes of it there
 */
record StatusMention(String value, int sentence, Set<StatusCue> cues, Change change) {
  /** What becomes of a plan, an order or care. */
  enum Change {
    /** It begins or goes on. */
    START,
    /** It ends. */
    END,
    /** It is spoken of. */
    TOLD,
    /** It is doubted, denied, another's or later. */
    NONE
  }

  StatusMention {
    cues = Set.copyOf(cues);
  }

  boolean is(StatusCue cue) {
    return cues.contains(cue);
  }

  /** Whether it may tell of the child before the incident. */
  boolean isOwn() {
    return !is(StatusCue.OTHER) && !is(StatusCue.AFTER);
  }
}
