package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.match.WordParts;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.Token;
import reviewthemes.text.Span;

/**
 * The words of many sentences, each at a position; sentences lie so far apart that no pattern
 * reaches from one into the next.
 */
final class SentenceWords {
  /** More than any gap or window of the pattern language. */
  static final int APART = 1000;

  /**
   * A word.
   *
   * @param text as compared
   * @param stem its stem
   * @param position place in the index
   * @param sentence place of its sentence in the list
   * @param span place in the clean view
   */
  record Word(String text, String stem, int position, int sentence, Span span) {}

  private final List<Word> words = new ArrayList<>();

  SentenceWords(List<Sentence> sentences, Stemmer stemmer) {
    int position = 0;
    for (int i = 0; i < sentences.size(); i++) {
      for (Token token : sentences.get(i).tokens()) {
        position = add(token, i, position, stemmer);
      }
      position += APART;
    }
  }

  private int add(Token token, int sentence, int position, Stemmer stemmer) {
    List<WordParts.Part> parts = WordParts.of(token.text());
    boolean sameLength = token.text().length() == token.span().length();
    int next = position;
    for (WordParts.Part part : parts) {
      int start = token.span().start();
      Span span =
          sameLength
              ? new Span(start + part.span().start(), start + part.span().end())
              : token.span();
      boolean whole = part.text().length() == token.text().length() && !part.text().equals("not");
      String stem = whole ? token.stem() : stemmer.stem(part.text());
      words.add(new Word(part.text(), stem, next, sentence, span));
      next++;
    }
    return next;
  }

  List<Word> words() {
    return words;
  }

  /** Index in {@link #words} of the first word at {@code position} or after. */
  int at(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).position() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
