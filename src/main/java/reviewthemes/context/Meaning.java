package reviewthemes.context;

/** What a cue says; named like the judgement that it leads to, where there is one. */
public enum Meaning {
  NEGATED(Axis.ASSERTION),
  DENIED(Axis.ASSERTION),
  SUSPECTED(Axis.ASSERTION),
  HYPOTHETICAL(Axis.ASSERTION),
  QUESTIONED(Axis.ASSERTION),
  RECOMMENDED(Axis.ASSERTION),
  GENERIC(Axis.ASSERTION),
  CONCERN(Axis.DIRECTION),
  STRENGTH(Axis.DIRECTION),
  NEUTRAL(Axis.DIRECTION),
  /** Names a quality without saying whether it was good: the section decides. */
  UNSPECIFIC(Axis.QUALITY),
  /** Turns a direction round: "not", "failed to". */
  NEGATOR(Axis.POLARITY),
  /** Reports an approval that the rest of the sentence may take back: "signed off as". */
  HOLLOW(Axis.APPROVAL),
  HISTORIC(Axis.TIME),
  IN_PERIOD(Axis.TIME),
  AFTER_INCIDENT(Axis.TIME),
  PARENT_AS_CHILD(Axis.SUBJECT),
  OTHER_FAMILY(Axis.SUBJECT),
  /** A new clause starts with the trigger. */
  CLAUSE_BREAK(Axis.CLAUSE),
  /** A new clause starts with the trigger if there is a verb on both sides. */
  CLAUSE_JOIN(Axis.CLAUSE),
  /** The clause that the trigger opens ends at the next comma. */
  CLAUSE_OPEN(Axis.CLAUSE),
  /** Cues of other rules inside the trigger do not count: "no doubt", "not only". */
  PSEUDO(Axis.NONE),
  /** A pseudo cue for assertions only. */
  PSEUDO_ASSERTION(Axis.NONE),
  /** A pseudo cue for directions only. */
  PSEUDO_DIRECTION(Axis.NONE);

  /** What a cue bears on; of cues on one axis the longer hides those inside it. */
  public enum Axis {
    ASSERTION,
    DIRECTION,
    QUALITY,
    POLARITY,
    APPROVAL,
    TIME,
    SUBJECT,
    CLAUSE,
    NONE
  }

  private final Axis axis;

  Meaning(Axis axis) {
    this.axis = axis;
  }

  public Axis axis() {
    return axis;
  }

  /** Whether it is a pseudo cue for {@code other}. */
  boolean hides(Meaning other) {
    return switch (this) {
      case PSEUDO -> other.axis != Axis.CLAUSE;
      case PSEUDO_ASSERTION -> other.axis == Axis.ASSERTION;
      case PSEUDO_DIRECTION ->
          other.axis == Axis.DIRECTION
              || other.axis == Axis.POLARITY
              || other.axis == Axis.QUALITY
              || other.axis == Axis.APPROVAL;
      default -> false;
    };
  }
}
