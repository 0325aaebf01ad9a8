package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.match.WordParts;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.Token;
import reviewthemes.text.Span;

/**
 * The words of a sentence as patterns see them: without punctuation, compounds in their parts. A
 * word's place in the list is its position in Lucene.
 */
record SentenceWords(List<Word> words) {
  /**
   * A word.
   *
   * @param terms what it is found by
   * @param span place in the clean view
   */
  record Word(List<Vocabulary.Term> terms, Span span) {}

  static SentenceWords of(Sentence sentence, Vocabulary vocabulary, Stemmer stemmer) {
    List<Word> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      for (WordParts.Part part : WordParts.of(token.text())) {
        String stem = part.text().equals(token.text()) ? token.stem() : stemmer.stem(part.text());
        words.add(new Word(vocabulary.of(part.text(), stem), place(part, token)));
      }
    }
    return new SentenceWords(words);
  }

  private static Span place(WordParts.Part part, Token token) {
    if (part.span().length() == token.span().length()
        || token.text().length() != token.span().length()) {
      return token.span();
    }
    int start = token.span().start();
    return new Span(start + part.span().start(), start + part.span().end());
  }
}
