package reviewthemes.review.section;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Finds the section that encloses a heading.
 *
 * <p>Printed numbers decide where they can ("4.2" is part of "4"), otherwise the look does: a
 * heading belongs to the last one before it that stands out more.
 */
final class Outline {
  private static final float SAME_RANK = 1.5f;
  private static final Pattern MARKS = Pattern.compile("^[(\\s]+|[.)\\s]+$");

  private final Deque<Draft> open = new ArrayDeque<>();

  /** Closes what a heading ends, and returns what encloses it, or null. */
  Draft enclose(String number, float rank) {
    String plain = plain(number);
    if (!plain.isEmpty() && open.stream().anyMatch(draft -> isPart(plain, draft))) {
      while (!isPart(plain, open.peek())) {
        open.pop();
      }
      return open.peek();
    }
    while (!open.isEmpty() && open.peek().rank() <= rank + SAME_RANK) {
      open.pop();
    }
    return open.peek();
  }

  void open(Draft draft) {
    open.push(draft);
  }

  private static boolean isPart(String number, Draft draft) {
    String whole = plain(draft.number());
    return !whole.isEmpty() && number.startsWith(whole + ".");
  }

  private static String plain(String number) {
    return MARKS.matcher(number).replaceAll("");
  }
}
