package reviewthemes.review.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what a hyphen at a line's end is: part of the word, or only of the line's end.
 *
 * <p>The document itself is the dictionary: a word or a compound that it writes within a line
 * settles the case. A file that hardly ever ends a line in a hyphen does not break words, so what
 * it has is part of a word; in others known first parts ("self-") keep theirs, and two halves that
 * are words themselves.
 */
final class Hyphens {
  /** How two lines go together. */
  enum Joint {
    SPACE,
    /** The hyphen stays and no space follows it. */
    KEEP,
    /** The hyphen goes and the halves of the word meet. */
    MEET
  }

  /** Share of lines that end in a plain hyphen from which on a file breaks words by itself. */
  private static final float OFTEN = 0.04f;

  private static final char SOFT = '\u00ad';
  private static final char HYPHEN = '\u2010';
  private static final String LINE_HYPHENS = "-\u2010\u2011\u00ad";
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010\u2011]\\p{L}+)*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+)[-\u2010\u2011\u00ad]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{L}+");

  private final ReadingRules rules;
  private final Set<String> words = new HashSet<>();
  private final boolean breaksWords;
  private boolean plainHyphens;

  Hyphens(List<Chunk> chunks, ReadingRules rules) {
    this.rules = rules;
    int lines = 0;
    int open = 0;
    boolean soft = false;
    for (Chunk chunk : chunks) {
      for (Line line : chunk.lines()) {
        lines++;
        open += isOpen(line) ? 1 : 0;
        soft |= isOpen(line) && line.text().charAt(line.text().length() - 1) == HYPHEN;
      }
    }
    if (open > 0) {
      for (Chunk chunk : chunks) {
        chunk.lines().forEach(this::learn);
      }
    }
    breaksWords = !soft && open > OFTEN * lines;
  }

  private static boolean isOpen(Line line) {
    String text = line.text();
    int last = text.length() - 1;
    return last > 0
        && LINE_HYPHENS.indexOf(text.charAt(last)) >= 0
        && Character.isLetter(text.codePointBefore(last));
  }

  private void learn(Line line) {
    Matcher matcher = WORD.matcher(line.text());
    while (matcher.find()) {
      String word = matcher.group();
      plainHyphens |= word.indexOf(HYPHEN) >= 0;
      boolean cut =
          matcher.end() < line.text().length() && isHyphen(line.text().charAt(matcher.end()));
      boolean whole = matcher.end() < line.text().length() || matcher.start() == 0;
      if (!cut && whole) {
        words.add(plain(word));
      }
    }
  }

  Joint between(String above, String below) {
    char last = above.charAt(above.length() - 1);
    char next = below.charAt(0);
    char before = above.length() > 1 ? above.charAt(above.length() - 2) : ' ';
    if (last == SOFT) {
      return Joint.MEET;
    }
    if (last == '/' || last == '\u2013' || last == '\u2011') {
      return before == ' ' ? Joint.SPACE : Joint.KEEP;
    }
    if (last != '-' && last != HYPHEN || !Character.isLetterOrDigit(before)) {
      return Joint.SPACE;
    }
    Matcher left = LAST.matcher(above);
    Matcher right = FIRST.matcher(below);
    if (!left.find() || !right.find() || Character.isUpperCase(next)) {
      return Character.isLetterOrDigit(next) ? Joint.KEEP : Joint.SPACE;
    }
    return judge(plain(left.group(1)), plain(right.group()), last == HYPHEN && !plainHyphens);
  }

  private Joint judge(String left, String right, boolean typeset) {
    if (rules.suspended().contains(right)) {
      return Joint.SPACE;
    }
    if (words.contains(left + "-" + right)) {
      return Joint.KEEP;
    }
    if (typeset || words.contains(left + right)) {
      return Joint.MEET;
    }
    boolean compound =
        !breaksWords
            || rules.keptHyphens().contains(left)
            || words.contains(left) && words.contains(right);
    return compound ? Joint.KEEP : Joint.MEET;
  }

  private static boolean isHyphen(char character) {
    return character == '-' || character == HYPHEN || character == SOFT;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(HYPHEN, '-').replace('\u2011', '-');
  }
}
