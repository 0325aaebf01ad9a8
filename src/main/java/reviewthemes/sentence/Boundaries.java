package reviewthemes.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.text.Span;

/**
 * Splits a block's text into sentences.
 *
 * <p>A full stop, question or exclamation mark ends a sentence if what follows can begin one, and
 * unless an abbreviation, an initial, a list number, a quotation or a parenthesis speaks against
 * it. Only where those leave it open is {@link SentenceEnds} asked.
 */
final class Boundaries {
  private static final int AHEAD = 120;

  private final SentenceRules rules;
  private final SentenceEnds ends;

  Boundaries(SentenceRules rules, SentenceEnds ends) {
    this.rules = rules;
    this.ends = ends;
  }

  /** The sentences of {@code block} in order, without white space at their ends. */
  List<Span> split(CharSequence text, Span block) {
    List<Span> found = new ArrayList<>();
    Enclosures enclosures = new Enclosures(text, block.end());
    int start = skipSpace(text, block.start(), block.end());
    int i = start;
    while (i < block.end()) {
      int close = enclosures.close(i);
      if (close > 0 && !(i == start && standsAlone(text, close, block.end()))) {
        i = close;
      }
      int after = isMark(text.charAt(i)) || close == i ? end(text, start, i, block.end()) : -1;
      if (after < 0) {
        i++;
      } else {
        add(found, text, start, after);
        start = skipSpace(text, after, block.end());
        i = start;
      }
    }
    add(found, text, start, block.end());
    return found;
  }

  /** All of {@code block} as one sentence; none if it is blank. */
  List<Span> whole(CharSequence text, Span block) {
    List<Span> found = new ArrayList<>();
    add(found, text, skipSpace(text, block.start(), block.end()), block.end());
    return found;
  }

  /** Whether a quotation that begins a sentence is also all of it. */
  private boolean standsAlone(CharSequence text, int close, int end) {
    int next = skipSpace(text, close + 1, end);
    return isMark(text.charAt(close - 1)) && (next == end || begins(text, next, end));
  }

  /** The offset after the sentence that the mark at {@code at} ends, or -1 if it ends none. */
  private int end(CharSequence text, int start, int at, int end) {
    boolean closed = !isMark(text.charAt(at));
    if (closed && !isMark(text.charAt(at - 1))) {
      return -1;
    }
    int mark = closed ? at - 1 : at;
    int after = skipClosers(text, at + 1, end);
    if (after < end && isMark(text.charAt(after))) {
      return -1;
    }
    int note = closed ? after : skipNote(text, start, mark, after, end);
    int next = skipSpace(text, note, end);
    if (next == end) {
      return end;
    }
    if (!begins(text, next, end)) {
      return -1;
    }
    if (next == note && !isGlued(text, mark, next, end)) {
      return -1;
    }
    return isEnd(text, start, mark, closed || after > mark + 1, next, end) ? note : -1;
  }

  private boolean isEnd(CharSequence text, int start, int mark, boolean quoted, int next, int end) {
    char c = text.charAt(mark);
    if (quoted && c != '.' && reports(text, next, end)) {
      return false;
    }
    if (c == '…' || (c == '.' && mark > 0 && text.charAt(mark - 1) == '.')) {
      return ask(text, start, mark, end);
    }
    if (c != '.' || quoted) {
      return true;
    }
    String word = wordBefore(text, start, mark);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean number = Character.isDigit(text.charAt(next));
    if (mark - word.length() <= start && isLabel(word)) {
      return false;
    }
    if (rules.neverEnd().contains(lower) || (number && rules.beforeNumber().contains(lower))) {
      return false;
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      String before = wordBefore(text, start, mark - 2).toLowerCase(Locale.ROOT);
      return rules.lettered().contains(before) || ask(text, start, mark, end);
    }
    boolean open = rules.mayEnd().contains(lower) || word.indexOf('.') > 0 && !isNumber(word);
    return !open || ask(text, start, mark, end);
  }

  private boolean ask(CharSequence text, int start, int mark, int end) {
    String window = text.subSequence(start, Math.min(end, mark + AHEAD)).toString();
    return ends.endsAt(window, mark - start);
  }

  /** Whether one of the next few words is a verb that reports the quotation before it. */
  private boolean reports(CharSequence text, int next, int end) {
    int from = next;
    for (int word = 0; word < 4 && from < end; word++) {
      int to = from;
      while (to < end && Character.isLetter(text.charAt(to))) {
        to++;
      }
      String lower = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
      if (rules.reporting().contains(lower)) {
        return true;
      }
      from = to < end && text.charAt(to) == ' ' ? to + 1 : end;
    }
    return false;
  }

  /** Passes over a footnote's number that is glued to the full stop, as in "the plan.12 The". */
  private int skipNote(CharSequence text, int start, int mark, int after, int end) {
    int i = after;
    while (i < end && i - after < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean note = i > after && i < end && Character.isWhitespace(text.charAt(i));
    String word = wordBefore(text, start, mark);
    boolean plain = word.length() > 2 && Character.isLetter(word.charAt(word.length() - 1));
    boolean abbreviation = rules.beforeNumber().contains(word.toLowerCase(Locale.ROOT));
    return note && plain && !abbreviation ? i : after;
  }

  /** Whether a space was lost between two sentences, as in "the plan.The". */
  private static boolean isGlued(CharSequence text, int mark, int next, int end) {
    return mark > 1
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && next + 1 < end
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1));
  }

  private static boolean begins(CharSequence text, int at, int end) {
    int i = at;
    while (i < end && "\"“‘'([£".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == end || Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
  }

  private static boolean isLabel(String word) {
    return word.length() <= 4 && (isNumber(word) || word.length() == 1 || word.matches("[ivxl]+"));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private static String wordBefore(CharSequence text, int start, int end) {
    int i = Math.max(start, end);
    while (i > start && isInWord(text.charAt(i - 1))) {
      i--;
    }
    return text.subSequence(i, Math.max(i, end)).toString();
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  private static int skipClosers(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && "\"”’')]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int skipSpace(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private static void add(List<Span> found, CharSequence text, int start, int end) {
    int last = end;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      found.add(new Span(start, last));
    }
  }
}
