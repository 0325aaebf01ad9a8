package reviewthemes.verify.web;

import java.util.List;
import reviewthemes.output.Cutter;
import reviewthemes.review.Box;
import reviewthemes.review.Review;
import reviewthemes.review.UnreadableReview;
import reviewthemes.text.Span;
import reviewthemes.verify.Passage;

/** Words that a coder chose on a page, cut as exactly as those the machine suggests. */
final class CutWords implements Acts.Words {
  private final OpenDocument document;

  CutWords(OpenDocument document) {
    this.document = document;
  }

  @Override
  public Passage cut(int start, int end) throws UnreadableReview {
    Review review = document.read().get().review();
    if (start >= end || end > review.source().text().length()) {
      throw new Refused(400, "This page is out of date: load it again.");
    }
    Span clean = trim(review.clean().fromOriginal(new Span(start, end)), review.clean());
    if (clean.isEmpty()) {
      throw new Refused(
          400, "These words belong to the page (its head, foot or number), not to the text.");
    }
    Cutter cutter = new Cutter(review);
    Span original = review.clean().toOriginal(clean);
    List<Box> boxes = cutter.boxes(clean);
    return new Passage(
        cutter.asPrinted(clean),
        review.source().page(original.start()),
        review.source().page(original.end() - 1),
        original.start(),
        original.end(),
        boxes);
  }

  private static Span trim(Span span, CharSequence text) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
