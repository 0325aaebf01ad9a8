package reviewthemes.flag;

import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.context.Direction;
import reviewthemes.learn.Reading;
import reviewthemes.text.Span;

/** Finds the words of a sentence to quote: all of them, or the clauses that go the code's way. */
final class QuotePlace {
  private static final int SHORTEST = 25;

  private QuotePlace() {}

  /**
   * @param both whether the sentence is evidence both ways
   */
  static Span of(Reading reading, int sentence, Code code, boolean both) {
    Span whole = reading.sentences().get(sentence).span();
    if (!both || code.polarity() == Polarity.NONE) {
      return whole;
    }
    Direction way = code.polarity() == Polarity.CONCERN ? Direction.CONCERN : Direction.STRENGTH;
    List<Span> fitting =
        reading.context().clauses(sentence).stream()
            .filter(clause -> reading.context().judge(sentence, clause).direction() == way)
            .toList();
    if (fitting.size() != 1 || fitting.get(0).length() < SHORTEST) {
      return whole;
    }
    return fitting.get(0);
  }
}
