package reviewthemes.attribute.profile;

import java.util.Locale;

/** What is told of a review as a whole, in the order in which it is shown. */
public enum Attribute {
  /** What kind of review it is. */
  REVIEW_TYPE,
  /** The board or partnership that commissioned it, as printed. */
  BOARD,
  /** Who wrote it, as printed. */
  AUTHOR,
  /** When it was published: year, month or day. */
  PUBLICATION_DATE,
  /** When the report was finished or agreed. */
  COMPLETION_DATE,
  /** When the child died or was harmed. */
  INCIDENT_DATE,
  /** From when to when the review looks. */
  PERIOD,
  /** Whether it is the full report or a summary. */
  SCOPE,
  /** Region or nation, if the text states it. */
  REGION,
  /** Who brought the case to the board; not who referred the child for help. */
  REFERRER,
  /** How many children the review is about. */
  CHILDREN,
  /** Age at the incident. */
  AGE,
  /** Age band of the national triennial analyses. */
  AGE_BAND_TRIENNIAL,
  /** Age band of the national panel's reports. */
  AGE_BAND_PANEL,
  /** Girl, boy or otherwise, as the text says. */
  GENDER,
  /** Whether the child died. */
  OUTCOME,
  /** In which legal position the child was at the incident. */
  LEGAL_STATUS;

  /** Its name in files, such as {@code review_type}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
