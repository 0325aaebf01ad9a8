package reviewthemes.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.Token;
import reviewthemes.text.Span;

/** Sentences for tests that need no model: split at marks that end them, words at white space. */
public final class PlainSentences {
  private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?](?=\\s+\\p{Lu}|\\s*$)|$)");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'\u2019&/-]+|[^\\s]");
  private static final Stemmer STEMMER = new InflectionStemmer();

  private PlainSentences() {}

  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      sentences.add(new Sentence(sentences.size(), 0, span, tokens(text, span)));
    }
    return sentences;
  }

  private static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      String word = matcher.group().replace('\u2019', '\'');
      tokens.add(new Token(new Span(matcher.start(), matcher.end()), word, STEMMER.stem(word)));
    }
    return tokens;
  }
}
