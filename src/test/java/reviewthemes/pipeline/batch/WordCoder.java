package reviewthemes.pipeline.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reviewthemes.codebook.Code;
import reviewthemes.context.Subject;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.review.Block;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.ReviewReader;
import reviewthemes.review.UnreadableReview;
import reviewthemes.review.pdfbox.PdfReviewReader;
import reviewthemes.review.yaml.ReadingRulesFile;
import reviewthemes.review.yaml.SectionRulesFile;
import reviewthemes.text.Span;

/** Codes with words alone: each block that holds a code's word is a quote. Reads real files. */
public final class WordCoder implements ReviewCoder {
  public static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  public static final Path EXAMPLES = HOME.resolve("examples/reviews");
  private static final ReviewReader READER =
      new PdfReviewReader(
          ReadingRulesFile.load(HOME.resolve("pipeline/reading.yaml")),
          SectionRulesFile.load(HOME.resolve("pipeline/sections.yaml")));

  private final String version;
  private final AtomicInteger coded = new AtomicInteger();

  public WordCoder(String version) {
    this.version = version;
  }

  /** How many documents were coded so far. */
  public int coded() {
    return coded.get();
  }

  @Override
  public ProducedBy producedBy() {
    return new ProducedBy("words", version, "none", "test");
  }

  @Override
  public CodedReview code(ReviewId id, String file, byte[] bytes) throws UnreadableReview {
    coded.incrementAndGet();
    Review review = READER.read(id, file, bytes);
    List<Flag> flags =
        List.of(
            flag(review, Code.parse("parent.mental_health"), "depress"),
            flag(review, Code.parse("practice.information_sharing-"), "not"),
            flag(review, Code.parse("practice.information_sharing+"), "well"),
            flag(review, Code.parse("practice.recording-"), "record"));
    return new CodedReview(review, review.blocks().size(), true, flags);
  }

  private static Flag flag(Review review, Code code, String word) {
    List<Quote> quotes = new ArrayList<>();
    for (Block block : review.blocks()) {
      int at = block.span().in(review.clean()).indexOf(word);
      if (at >= 0) {
        Span all = block.span();
        List<Span> also = quotes.isEmpty() ? List.of() : List.of(quotes.get(0).span());
        quotes.add(new Quote(0, all, .7, Subject.MOTHER, also, List.of("holds '" + word + "'")));
      }
    }
    return new Flag(code, quotes.size() > 1, quotes.isEmpty() ? 0 : .7, List.of("words"), quotes);
  }
}
