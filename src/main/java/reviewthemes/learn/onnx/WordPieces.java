package reviewthemes.learn.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the word pieces that the encoder knows, as BERT's uncased tokenizer does.
 *
 * <p>Lower case, without accents; a punctuation mark is a word; each word is cut into the longest
 * pieces that the vocabulary holds, and is unknown if that fails.
 */
final class WordPieces {
  static final int START = 101;
  static final int END = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param vocabulary the pieces in the order of their numbers
   */
  WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
    }
  }

  /** The numbers of a text's pieces, {@code most} at most. */
  List<Integer> of(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    for (String word : words(text)) {
      pieces.addAll(pieces(word));
    }
    return pieces.size() > most ? pieces.subList(0, most) : pieces;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(WordPieces::counts)
        .forEach(
            c -> {
              boolean space = isSpace(c);
              boolean mark = !space && (isMark(c) || Character.isIdeographic(c));
              if ((space || mark) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
              if (mark) {
                words.add(Character.toString(c));
              } else if (!space) {
                word.appendCodePoint(c);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return c != 0xFFFD
        && type != Character.NON_SPACING_MARK
        && (isSpace(c)
            || type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.SURROGATE);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** ASCII's signs count as punctuation, too. */
  private static boolean isMark(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private List<Integer> pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of(UNKNOWN);
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer number = null;
      while (to > from && number == null) {
        String piece = word.substring(from, to);
        number = numbers.get(from == 0 ? piece : INSIDE + piece);
        to--;
      }
      if (number == null) {
        return List.of(UNKNOWN);
      }
      pieces.add(number);
      from = to + 1;
    }
    return pieces;
  }
}
