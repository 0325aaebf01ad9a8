package reviewthemes.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads patterns in the language of {@code docs/codebook.md}. */
public final class PatternParser {
  private static final int MOST_OPTIONAL = 5;
  private static final int WIDEST = 40;

  private final Function<String, Optional<Pattern.Choice>> lists;
  private final PatternText text;

  private PatternParser(String written, Function<String, Optional<Pattern.Choice>> lists) {
    this.text = new PatternText(written);
    this.lists = lists;
  }

  /**
   * @param written the pattern
   * @param lists gives a named list, if there is one of that name
   * @throws BadPattern if it cannot be read
   */
  public static Pattern parse(String written, Function<String, Optional<Pattern.Choice>> lists)
      throws BadPattern {
    PatternParser parser = new PatternParser(written, lists);
    Pattern pattern = parser.sequence();
    if (!parser.text.atEnd()) {
      throw parser.unexpected();
    }
    if (pattern instanceof Pattern.Maybe) {
      throw new BadPattern(1, "the pattern could match nothing; leave a part without '?'");
    }
    return pattern;
  }

  /** Parts up to the end, or to a mark that closes what encloses them. */
  private Pattern sequence() throws BadPattern {
    List<Pattern> parts = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int start = text.column();
    while (true) {
      text.skipSpaces();
      int column = text.column();
      int gap = gap();
      text.skipSpaces();
      if (text.atEnd() || "|)}".indexOf(text.peek()) >= 0) {
        if (gap > 0) {
          throw new BadPattern(column, "nothing follows the dots; take them out or add a word");
        }
        return sequence(parts, gaps, start);
      }
      if (parts.isEmpty() && gap > 0) {
        throw new BadPattern(column, "nothing precedes the dots; take them out or add a word");
      }
      if (!parts.isEmpty()) {
        gaps.add(gap);
      }
      parts.add(part());
    }
  }

  private static Pattern sequence(List<Pattern> parts, List<Integer> gaps, int column)
      throws BadPattern {
    if (parts.isEmpty()) {
      throw new BadPattern(column, "nothing to look for; write a word");
    }
    long optional = parts.stream().filter(Pattern.Maybe.class::isInstance).count();
    if (optional > MOST_OPTIONAL) {
      throw new BadPattern(column, "more than " + MOST_OPTIONAL + " optional parts; use '...'");
    }
    if (parts.size() > 1 && optional == parts.size()) {
      throw new BadPattern(column, "all parts are optional; leave one without '?'");
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts, gaps);
  }

  /** Words that may stand between; 0 if no dots come next. */
  private int gap() throws BadPattern {
    int column = text.column();
    if (text.take("...") || text.take("\u2026")) {
      if (text.peek() == '.') {
        throw new BadPattern(column, "too many dots; write '...' or '..6..'");
      }
      return Pattern.USUAL_GAP;
    }
    if (!text.take("..")) {
      return 0;
    }
    int gap = text.takeNumber();
    if (!text.take("..") || gap < 1 || gap > WIDEST) {
      throw new BadPattern(
          column, "write '...', or '..6..' with the number of words that may stand between");
    }
    return gap;
  }

  private Pattern part() throws BadPattern {
    Pattern part = atom();
    if (text.take("?") && !(part instanceof Pattern.Maybe)) {
      return new Pattern.Maybe(part);
    }
    return part;
  }

  private Pattern atom() throws BadPattern {
    int column = text.column();
    if (text.take("(")) {
      return choice(column);
    }
    if (text.take("{")) {
      return window(column);
    }
    if (text.take("<")) {
      return named(column);
    }
    if (text.take("\"")) {
      return exact(column);
    }
    String word = text.takeWord();
    if (word.isEmpty()) {
      throw unexpected();
    }
    if (text.take("*")) {
      if (word.length() < 2) {
        throw new BadPattern(column, "write at least two letters before '*'");
      }
      return new Pattern.Word(word, Pattern.Comparison.PREFIX);
    }
    return new Pattern.Word(
        word, isCapitals(word) ? Pattern.Comparison.CAPITALS : Pattern.Comparison.STEM);
  }

  private static boolean isCapitals(String word) {
    return word.chars().filter(Character::isLetter).count() > 1
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private Pattern choice(int column) throws BadPattern {
    List<Pattern> options = new ArrayList<>();
    boolean mayBeNothing = false;
    do {
      text.skipSpaces();
      if (text.peek() == '|' || text.peek() == ')') {
        mayBeNothing = true;
        continue;
      }
      int start = text.column();
      Pattern option = sequence();
      if (option instanceof Pattern.Maybe) {
        throw new BadPattern(start, "an option that could be nothing; put '?' after the bracket");
      }
      options.add(option);
    } while (text.take("|"));
    if (!text.take(")")) {
      throw new BadPattern(column, "this bracket is not closed; add ')'");
    }
    if (options.isEmpty()) {
      throw new BadPattern(column, "nothing in the bracket; write (a|b)");
    }
    Pattern choice = options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
    return mayBeNothing ? new Pattern.Maybe(choice) : choice;
  }

  private Pattern window(int column) throws BadPattern {
    List<Pattern> parts = new ArrayList<>();
    text.skipSpaces();
    while (!text.atEnd() && text.peek() != '}') {
      int start = text.column();
      if (gap() > 0) {
        throw new BadPattern(start, "no dots between { and }; the number after ~ is the width");
      }
      Pattern part = part();
      if (part instanceof Pattern.Maybe) {
        throw new BadPattern(start, "no optional part between { and }; leave it out");
      }
      parts.add(part);
      text.skipSpaces();
    }
    if (!text.take("}")) {
      throw new BadPattern(column, "this brace is not closed; add '}~8'");
    }
    int width = text.take("~") ? text.takeNumber() : -1;
    if (width < parts.size() || width > WIDEST) {
      throw new BadPattern(
          text.column(),
          "write }~8: the words from first to last, from the number of parts to " + WIDEST);
    }
    if (parts.size() < 2) {
      throw new BadPattern(column, "write at least two parts between { and }");
    }
    return new Pattern.Window(parts, width);
  }

  private Pattern named(int column) throws BadPattern {
    String name = text.takeUntil('>');
    if (name == null) {
      throw new BadPattern(column, "this list's name is not closed; add '>'");
    }
    Pattern.Choice words =
        lists
            .apply(name.strip())
            .orElseThrow(
                () ->
                    new BadPattern(
                        column, "no list '" + name + "' that can be used in _lists.yaml"));
    return new Pattern.Named(name.strip(), words);
  }

  private Pattern exact(int column) throws BadPattern {
    String inside = text.takeUntil('"');
    if (inside == null || inside.isBlank()) {
      throw new BadPattern(column, "write words between two double quotes");
    }
    return new Pattern.Exact(Arrays.asList(inside.strip().split(" +")));
  }

  private BadPattern unexpected() {
    char found = text.peek();
    String advice =
        switch (found) {
          case '|' -> "put the options in round brackets: (a|b)";
          case ')', '}', '>' -> "nothing is open that it could close; take it out";
          case '*' -> "the star follows the first letters of a word: assess*";
          case '?' -> "the question mark follows the part that may be left out, without a space";
          case '~' -> "the width follows a brace: {a b}~8";
          case '.' -> "write '...', or '..6..'; full stops are skipped when matching";
          default -> "punctuation is skipped when matching; leave it out";
        };
    return new BadPattern(text.column(), "unexpected '" + found + "': " + advice);
  }
}
