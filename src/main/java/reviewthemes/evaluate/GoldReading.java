package reviewthemes.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Reading;

/**
 * A review as read, with what people coded each sentence with.
 *
 * @param reading the review
 * @param codes the codes of each sentence, in order
 */
public record GoldReading(Reading reading, List<Set<Code>> codes) {
  public GoldReading {
    codes = List.copyOf(codes);
  }

  /** Looks for people's quotes in the sentences. */
  public static GoldReading of(Reading reading, Coding gold) {
    SentenceFinder finder = new SentenceFinder(reading);
    List<Set<Code>> codes =
        Stream.<Set<Code>>generate(TreeSet::new).limit(reading.sentences().size()).toList();
    for (CodedQuote quote : gold.quotes()) {
      for (int sentence : finder.find(quote.words())) {
        codes.get(sentence).add(quote.code());
      }
    }
    return new GoldReading(reading, codes);
  }
}
