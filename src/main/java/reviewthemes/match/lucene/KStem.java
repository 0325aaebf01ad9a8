package reviewthemes.match.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import reviewthemes.sentence.Stemmer;

/** KStem, a light English stemmer that yields real words; remembers what it has stemmed. */
public final class KStem implements Stemmer {
  private static final int MOST_REMEMBERED = 200_000;

  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  @Override
  public String stem(String word) {
    String known = remembered.get(word);
    if (known != null) {
      return known;
    }
    String stem = compute(word.toLowerCase(Locale.ROOT));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word, stem);
    }
    return stem;
  }

  private static String compute(String word) {
    try (KStemFilter filter = new KStemFilter(new OneWord(word))) {
      filter.reset();
      filter.incrementToken();
      return filter.getAttribute(CharTermAttribute.class).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String word;
    private boolean given;

    OneWord(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(word);
      given = true;
      return true;
    }
  }
}
