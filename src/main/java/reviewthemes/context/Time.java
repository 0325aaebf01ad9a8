package reviewthemes.context;

/** When a passage's content took place. */
public enum Time {
  /** Before the period that the review looks at. */
  HISTORIC,
  IN_PERIOD,
  AFTER_INCIDENT
}
