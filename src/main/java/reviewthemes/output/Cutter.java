package reviewthemes.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reviewthemes.review.Block;
import reviewthemes.review.Box;
import reviewthemes.review.Review;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;

/** Cuts words out of a review, verbatim, and says where they stand; spans are of the clean view. */
public final class Cutter {
  private static final Pattern NOTE_MARK = Pattern.compile("[\\p{L}\\p{N}*†‡]{1,3}");
  private static final int STEPS = 100;

  private final Review review;

  public Cutter(Review review) {
    this.review = review;
  }

  /** The boxes of a span, without those of the running heads and page numbers in between. */
  public List<Box> boxes(Span span) {
    List<Box> boxes = new ArrayList<>();
    int start = span.start();
    for (int i = start + 1; i <= span.end(); i++) {
      if (i == span.end()
          || leavesOutWords(review.clean().origin(i - 1), review.clean().origin(i))) {
        Span original = review.clean().toOriginal(new Span(start, i));
        review.source().boxes(original).forEach(box -> boxes.add(round(box)));
        start = i;
      }
    }
    return boxes;
  }

  private boolean leavesOutWords(int from, int to) {
    String text = review.source().text();
    for (int at = from + 1; at < to; at++) {
      if (Character.isLetterOrDigit(at + 1 < to ? text.codePointAt(at) : text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The words in the clean view, by which quotes are told apart. */
  public String text(Span span) {
    return span.in(review.clean());
  }

  /** The words as printed, with the marks of footnotes that the clean view leaves out. */
  public String asPrinted(Span span) {
    CleanText clean = review.clean();
    StringBuilder printed = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      if (i > span.start() && clean.origin(i) > clean.origin(i - 1) + 1) {
        String between = clean.original().substring(clean.origin(i - 1) + 1, clean.origin(i));
        if (NOTE_MARK.matcher(between).matches()) {
          printed.append(between);
        }
      }
      printed.append(clean.charAt(i));
    }
    return printed.toString();
  }

  /** The last block that starts at or before the span. */
  public Block block(Span span) {
    int low = 0;
    int high = review.blocks().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (review.blocks().get(middle).span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return review.blocks().get(low);
  }

  private static Box round(Box box) {
    return new Box(
        box.page(), round(box.x()), round(box.y()), round(box.width()), round(box.height()));
  }

  private static float round(float value) {
    return (float) ((double) Math.round((double) value * STEPS) / STEPS);
  }
}
