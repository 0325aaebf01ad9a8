package reviewthemes.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reviewthemes.text.Span;

/**
 * Splits a sentence into words, numbers and marks.
 *
 * <p>Hyphens inside words part them and are no tokens ("multi-agency" is two words); a possessive
 * ending and a clipped "not" are words of their own; numbers, times and "s.47" stay whole.
 */
public final class Tokenizer {
  private static final int REMEMBERED = 50_000;

  private final Map<String, String> contractions;
  private final Stemmer stemmer;
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  public Tokenizer(SentenceRules rules, Stemmer stemmer) {
    this.contractions = rules.contractions();
    this.stemmer = stemmer;
  }

  /** The tokens of {@code sentence}, in order; white space separates and is dropped. */
  public List<Token> tokens(CharSequence text, Span sentence) {
    List<Token> tokens = new ArrayList<>(sentence.length() / 5 + 2);
    int i = sentence.start();
    while (i < sentence.end()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i, sentence.end());
        addWord(tokens, text, i, end);
        i = end;
      } else if (!isSpace(c) && !(isHyphen(c) && isInside(text, i, sentence))) {
        int end = i + markLength(text, i, sentence.end());
        String mark = plain(text.subSequence(i, end).toString());
        tokens.add(new Token(new Span(i, end), mark, mark));
        i = end;
      } else {
        i++;
      }
    }
    return tokens;
  }

  private void addWord(List<Token> tokens, CharSequence text, int start, int end) {
    String word = plain(text.subSequence(start, end).toString());
    int apostrophe = word.lastIndexOf('\'');
    int tail = apostrophe < 0 ? 0 : word.length() - apostrophe;
    if (tail == 2 && apostrophe > 1 && Character.toLowerCase(word.charAt(apostrophe + 1)) == 't') {
      tail = 3;
    }
    if (word.equalsIgnoreCase("cannot")) {
      tail = 3;
    }
    int cut = tail == 0 || tail == word.length() ? word.length() : word.length() - tail;
    add(tokens, word.substring(0, cut), start);
    if (cut < word.length()) {
      add(tokens, word.substring(cut), start + cut);
    }
  }

  private void add(List<Token> tokens, String word, int start) {
    tokens.add(new Token(new Span(start, start + word.length()), word, stem(word)));
  }

  private String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String whole = contractions.getOrDefault(lower, word);
    String stem = Character.isLetter(whole.charAt(0)) ? stemmer.stem(whole) : whole;
    if (stems.size() < REMEMBERED) {
      stems.put(word, stem);
    }
    return stem;
  }

  private static int wordEnd(CharSequence text, int start, int end) {
    int i = start + 1;
    while (i < end) {
      char c = text.charAt(i);
      boolean joins = c == '.' || c == '\'' || c == '’' || c == ',' || c == ':';
      if (!Character.isLetterOrDigit(c)
          && !(joins && i + 1 < end && joins(text, start, i, c, text.charAt(i + 1)))) {
        break;
      }
      i++;
    }
    boolean dotted = i < end && text.charAt(i) == '.' && i - start >= 3;
    return dotted && text.charAt(i - 2) == '.' && i + 1 < end ? i + 1 : i;
  }

  private static boolean joins(CharSequence text, int start, int at, char c, char next) {
    char before = text.charAt(at - 1);
    if (c == '\'' || c == '’') {
      return Character.isLetterOrDigit(before) && Character.isLetter(next);
    }
    if (c == '.' && Character.isLetter(before) && Character.isLetterOrDigit(next)) {
      return at - start <= 2 || text.charAt(at - 2) == '.';
    }
    return Character.isDigit(before) && Character.isDigit(next);
  }

  private static int markLength(CharSequence text, int at, int end) {
    int i = at + 1;
    while (text.charAt(at) == '.' && i < end && text.charAt(i) == '.') {
      i++;
    }
    return i - at;
  }

  private static boolean isInside(CharSequence text, int at, Span sentence) {
    return at > sentence.start()
        && at + 1 < sentence.end()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private static String plain(String word) {
    String plain = word;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char better = plain(c);
      if (better != c) {
        plain = plain.replace(c, better);
      }
    }
    return plain;
  }

  private static char plain(char c) {
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
