package reviewthemes.review;

import reviewthemes.text.Span;

/**
 * A section of a review, from its heading to the next heading of any level.
 *
 * @param index place among the review's sections, from 0; section 0 is what precedes any heading
 * @param parent index of the section that encloses it, or -1
 * @param level 1 for a chapter, 2 for a part of it ...; 0 for section 0
 * @param number printed number, such as "4.2", or empty
 * @param heading the heading's words, or empty
 * @param span its text in the clean view, its heading included
 * @param role what it is for
 * @param why the rule that gave the role, in words
 */
public record Section(
    int index,
    int parent,
    int level,
    String number,
    String heading,
    Span span,
    Role role,
    String why) {}
