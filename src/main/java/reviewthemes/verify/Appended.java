package reviewthemes.verify;

import java.util.List;

/** What became of drafts. */
public sealed interface Appended {
  /**
   * They are in the log, safe from a crash.
   *
   * @param decisions one for each draft, in their order; the earlier one of a draft sent again
   */
  record Stored(List<Decision> decisions) implements Appended {
    public Stored {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Nothing was added, since somebody decided the same thing after what the sender had seen.
   *
   * @param later what they decided
   */
  record Conflict(List<Decision> later) implements Appended {
    public Conflict {
      later = List.copyOf(later);
    }
  }
}
