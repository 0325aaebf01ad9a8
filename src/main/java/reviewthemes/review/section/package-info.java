/** Sections of a review: levels from headings, roles from the rules of {@code pipeline/}. */
package reviewthemes.review.section;
