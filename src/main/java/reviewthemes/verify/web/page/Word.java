package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reviewthemes.review.Box;

/**
 * A word of a page.
 *
 * @param text the word
 * @param start offset of its first character in the text as extracted
 * @param end offset after its last character
 * @param box where it stands
 */
public record Word(String text, int start, int end, Box box) {
  /** Left, top, width and height in points. */
  public String place() {
    return place(box);
  }

  /** Page, left, top, width and height of each box, in points. */
  public static String places(List<Box> boxes) {
    return boxes.stream()
        .map(box -> box.page() + " " + place(box))
        .collect(Collectors.joining(";"));
  }

  static String place(Box box) {
    return String.format(
        Locale.ROOT, "%.2f %.2f %.2f %.2f", box.x(), box.y(), box.width(), box.height());
  }
}
