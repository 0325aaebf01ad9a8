/**
 * From characters with places to blocks in reading order; knows no PDF library.
 *
 * <p>The way: glyphs of a page ({@link reviewthemes.review.layout.PageGlyphs}) become lines, lines
 * inside ruled cells are kept to their cell, lines that repeat from page to page are set aside, the
 * others become chunks (paragraphs, bullets, cells, headings) in reading order, chunks that a
 * page's end cut in two are joined, and the text is written out twice: as extracted, and clean.
 */
package reviewthemes.review.layout;
