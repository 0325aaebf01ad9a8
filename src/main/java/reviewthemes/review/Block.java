package reviewthemes.review;

import reviewthemes.text.Span;

/**
 * A run of text that belongs together: a heading, a paragraph, a bullet, a table's cell.
 *
 * <p>A sentence never crosses a block. Blocks are in reading order and do not overlap; a paragraph
 * that a page's end interrupts is one block.
 *
 * @param index place among the review's blocks, from 0
 * @param kind what it is
 * @param span its text in the clean view, without label
 * @param page page on which it starts, from 1
 * @param label paragraph number or bullet ("4.12", "a)"), or the row's date or first cell for a
 *     cell, or empty
 * @param section index of its section
 */
public record Block(int index, BlockKind kind, Span span, int page, String label, int section) {}
