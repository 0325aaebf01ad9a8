package reviewthemes.match.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as Lucene's tokens: all asked-for terms of a word stand at its position. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<SentenceWords.Word> words;
  private int word;
  private int given;
  private int position = -1;

  WordStream(SentenceWords words) {
    this.words = words.words();
  }

  @Override
  public boolean incrementToken() {
    while (word < words.size() && given == words.get(word).terms().size()) {
      word++;
      given = 0;
    }
    if (word == words.size()) {
      return false;
    }
    clearAttributes();
    term.append(words.get(word).terms().get(given++).text());
    increment.setPositionIncrement(word - position);
    position = word;
    return true;
  }
}
