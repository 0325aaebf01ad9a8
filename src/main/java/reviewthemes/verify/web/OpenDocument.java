package reviewthemes.verify.web;

import reviewthemes.review.PagePictures;
import reviewthemes.review.Review;
import reviewthemes.verify.web.page.PageWords;

/**
 * A document that somebody looks at.
 *
 * @param pictures its pages as pictures
 * @param read its text, read while the first page is looked at
 */
record OpenDocument(PagePictures pictures, Later<Text> read) {
  /**
   * @param review the review as read
   * @param words its words on their pages
   */
  record Text(Review review, PageWords words) {}
}
