package reviewthemes.review.layout;

import java.util.List;
import java.util.Set;
import reviewthemes.review.BlockKind;
import reviewthemes.review.SourceText;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;

/**
 * A document as laid out: its texts, and its blocks before they get sections.
 *
 * @param source the text as extracted
 * @param clean the clean view of it
 * @param pieces the blocks, in reading order
 * @param pagesWithText numbers of the pages that hold text, from 1
 */
public record LaidOut(
    SourceText source, CleanText clean, List<Piece> pieces, Set<Integer> pagesWithText) {
  public LaidOut {
    pieces = List.copyOf(pieces);
    pagesWithText = Set.copyOf(pagesWithText);
  }

  /**
   * A block before it has a section.
   *
   * @param kind what it is
   * @param span its text in the clean view, without label
   * @param page page on which it starts, from 1
   * @param label paragraph number, bullet, or the row's date or first cell
   * @param rank for a heading, how much it stands out: the larger, the higher its level
   * @param size font size in points
   * @param box the box that it stands in, the same number for all in one box, or -1
   */
  public record Piece(
      BlockKind kind, Span span, int page, String label, float rank, float size, int box) {}
}
