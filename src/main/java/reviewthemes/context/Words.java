package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reviewthemes.sentence.Token;
import reviewthemes.text.Span;

/** A sentence's tokens in the forms that phrases compare. */
final class Words {
  private final List<Token> tokens;
  private final String[] lower;
  private final boolean[] numbers;

  Words(List<Token> tokens) {
    this.tokens = tokens;
    this.lower = new String[tokens.size()];
    this.numbers = new boolean[lower.length];
    for (int i = 0; i < lower.length; i++) {
      Token token = tokens.get(i);
      boolean clipped = token.text().indexOf('\'') > 0;
      lower[i] = clipped ? token.stem() : token.text().toLowerCase(Locale.ROOT);
      numbers[i] = Character.isDigit(lower[i].charAt(0));
    }
  }

  /** The words of a short text that is in no sentence, parted at white space. */
  static Words of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        tokens.add(new Token(new Span(0, word.length()), word, word.toLowerCase(Locale.ROOT)));
      }
    }
    return new Words(tokens);
  }

  String text() {
    return text(0, size());
  }

  /** The words from one token up to another, with a space between. */
  String text(int from, int to) {
    return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  int size() {
    return lower.length;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  String lower(int at) {
    return lower[at];
  }

  String stem(int at) {
    return tokens.get(at).stem();
  }

  boolean isWord(int at) {
    return Character.isLetterOrDigit(lower[at].charAt(0)) || lower[at].equals("'s");
  }

  boolean isNumber(int at) {
    return numbers[at];
  }

  /** Whether a token is one or two capital letters: the "W" of "Mrs W". */
  boolean isInitial(int at) {
    String text = tokens.get(at).text();
    return text.length() <= 2 && text.chars().allMatch(Character::isUpperCase);
  }

  boolean isCapitalised(int at) {
    return Character.isUpperCase(tokens.get(at).text().charAt(0));
  }
}
