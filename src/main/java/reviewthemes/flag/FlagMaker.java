package reviewthemes.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.context.Subject;
import reviewthemes.learn.Reading;
import reviewthemes.learn.Scores;
import reviewthemes.sentence.Stemmer;
import reviewthemes.text.Span;

/**
 * Turns scores into flags with quotes.
 *
 * <p>Every sentence at or above its code's threshold becomes a quote. A review at or above its
 * threshold gets the flag; a flag never stands without a quote, so its best sentence is quoted even
 * where it is a little weak, and a flag whose best sentence is no evidence at all is not raised.
 */
public final class FlagMaker {
  private static final double WEAKEST = 0.5;

  private final Thresholds thresholds;
  private final QuoteReasons reasons;

  public FlagMaker(Codebook codebook, Stemmer stemmer, Thresholds thresholds) {
    this.thresholds = thresholds;
    this.reasons = new QuoteReasons(new LikeExamples(codebook, stemmer));
  }

  public Thresholds thresholds() {
    return thresholds;
  }

  /** The flag of a document that is no case review: nothing is suggested. */
  public static Flag noReview(Code code) {
    return new Flag(
        code, false, 0, List.of("the document does not look like a case review"), List.of());
  }

  /** One flag for each code, in the order of the codes. */
  public List<Flag> make(Reading reading, Scores scores) {
    QuoteOrder order = new QuoteOrder(reading);
    List<Flag> flags = new ArrayList<>();
    for (int k = 0; k < scores.codes().size(); k++) {
      flags.add(flag(reading, scores, k, order));
    }
    return flags;
  }

  private Flag flag(Reading reading, Scores scores, int k, QuoteOrder order) {
    Code code = scores.codes().get(k);
    int best = best(scores, k);
    double threshold = thresholds.quote(code);
    boolean shown = best >= 0 && scores.sentences()[best][k] >= WEAKEST * threshold;
    boolean suggested = shown && scores.flags()[k] >= thresholds.flag(code);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < scores.sentences().length; i++) {
      double score = scores.sentences()[i][k];
      if (score >= threshold || (suggested && i == best)) {
        quotes.add(quote(reading, scores, i, k));
      }
    }
    List<Quote> ordered = order.order(quotes);
    return new Flag(
        code, suggested, scores.flags()[k], reasons(scores.flags()[k], code, ordered), ordered);
  }

  private static int best(Scores scores, int k) {
    int best = -1;
    for (int i = 0; i < scores.sentences().length; i++) {
      if (best < 0 || scores.sentences()[i][k] > scores.sentences()[best][k]) {
        best = i;
      }
    }
    return best;
  }

  private Quote quote(Reading reading, Scores scores, int sentence, int k) {
    Code code = scores.codes().get(k);
    Span span = QuotePlace.of(reading, sentence, code, bothWays(scores, sentence, k));
    Subject subject = reading.context().judge(sentence, span).subject();
    return new Quote(
        sentence,
        span,
        scores.sentences()[sentence][k],
        subject,
        List.of(),
        reasons.of(reading, sentence, span, code));
  }

  /** Whether the sentence is also evidence the other way, for whichever theme. */
  private boolean bothWays(Scores scores, int sentence, int k) {
    Code code = scores.codes().get(k);
    for (int j = 0; j < scores.codes().size(); j++) {
      Code other = scores.codes().get(j);
      if (other.theme().isPractice()
          && other.polarity() != code.polarity()
          && scores.sentences()[sentence][j] >= thresholds.quote(other)) {
        return true;
      }
    }
    return false;
  }

  private List<String> reasons(double score, Code code, List<Quote> quotes) {
    List<String> words = new ArrayList<>();
    words.add(
        String.format(
            Locale.ROOT, "score %.2f, suggested from %.2f on", score, thresholds.flag(code)));
    words.add(
        quotes.isEmpty()
            ? "no passage is clear enough to quote"
            : String.format(
                Locale.ROOT,
                "%d %s to support it, the strongest with score %.2f",
                quotes.size(),
                quotes.size() == 1 ? "quote" : "quotes",
                quotes.stream().mapToDouble(Quote::score).max().orElse(0)));
    return words;
  }
}
