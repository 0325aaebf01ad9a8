package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.flag.Flag;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.train.Mark;
import reviewthemes.train.MarkedReview;

/**
 * How one coder, or the machine, coded one review.
 *
 * @param review the review
 * @param flags the codes that it was given
 * @param quotes the words that show them; of the machine's only those of its flags
 */
public record Coding(ReviewId review, Set<Code> flags, List<CodedQuote> quotes) {
  public Coding {
    flags = Set.copyOf(flags);
    quotes = List.copyOf(quotes);
  }

  /** What the machine suggests: flags that are not suggested do not count, nor do their quotes. */
  public static Coding of(Review review, List<Flag> flags) {
    List<Flag> suggested = flags.stream().filter(Flag::suggested).toList();
    Set<Code> codes = new TreeSet<>();
    suggested.forEach(flag -> codes.add(flag.code()));
    return new Coding(
        review.id(),
        codes,
        suggested.stream()
            .flatMap(
                flag ->
                    flag.quotes().stream()
                        .map(quote -> new CodedQuote(flag.code(), quote.span().in(review.clean()))))
            .toList());
  }

  /** What a coder marked in a text. */
  public static Coding of(MarkedReview marked) {
    List<CodedQuote> quotes = new ArrayList<>();
    for (Mark mark : marked.marks()) {
      String words = mark.span().in(marked.review().clean());
      mark.codes().forEach(code -> quotes.add(new CodedQuote(code, words)));
    }
    return new Coding(marked.review().id(), marked.codes(), quotes);
  }

  /** A review for which the machine gave nothing. */
  public static Coding none(ReviewId review) {
    return new Coding(review, Set.of(), List.of());
  }

  public List<CodedQuote> quotes(Code code) {
    return quotes.stream().filter(quote -> quote.code().equals(code)).toList();
  }
}
