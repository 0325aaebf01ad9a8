package reviewthemes.review;

/** What a block of text is on the page. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  BULLET,
  /** One cell of a table. */
  CELL,
  FOOTNOTE,
  /** A line of a table of contents. */
  CONTENTS
}
