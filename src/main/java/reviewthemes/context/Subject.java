package reviewthemes.context;

/** Whom a passage is about. */
public enum Subject {
  CHILD,
  MOTHER,
  FATHER,
  /** A parent's partner, or a step-parent. */
  PARTNER,
  /** Both parents, or a parent or carer not told apart. */
  PARENTS,
  SIBLING,
  /** A parent, about the parent's own childhood. */
  PARENT_AS_CHILD,
  /** Grandparents, aunts and others of the family who are not carers. */
  RELATIVE,
  OTHER_FAMILY,
  PROFESSIONAL,
  UNCLEAR
}
