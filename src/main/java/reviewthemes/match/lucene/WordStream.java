package reviewthemes.match.lucene;

import java.util.ArrayList;
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
  private final Vocabulary vocabulary;
  private final List<String> pending = new ArrayList<>();
  private int next;
  private int given;
  private int position = -1;

  WordStream(SentenceWords words, Vocabulary vocabulary) {
    this.words = words.words();
    this.vocabulary = vocabulary;
  }

  @Override
  public boolean incrementToken() {
    while (given == pending.size()) {
      if (next == words.size()) {
        return false;
      }
      SentenceWords.Word word = words.get(next++);
      pending.clear();
      given = 0;
      vocabulary.forEachTerm(word.text(), word.stem(), pending::add);
    }
    clearAttributes();
    int here = words.get(next - 1).position();
    term.append(pending.get(given++));
    increment.setPositionIncrement(here - position);
    position = here;
    return true;
  }
}
