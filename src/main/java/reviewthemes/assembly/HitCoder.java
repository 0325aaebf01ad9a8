package reviewthemes.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.context.Assertion;
import reviewthemes.context.Judgement;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/** Suggests a theme where an asserted sentence holds a strong indicator; to be replaced. */
public final class HitCoder implements ReviewCoder {
  private final Stages stages;
  private final ProducedBy producedBy;

  private HitCoder(Stages stages, ProducedBy producedBy) {
    this.stages = stages;
    this.producedBy = producedBy;
  }

  public static HitCoder load(Path home, Stages stages, Sensitivity sensitivity)
      throws IOException {
    return new HitCoder(
        stages,
        new ProducedBy(
            stages.codebook().version(),
            hash(home.resolve("pipeline"), sensitivity.name()),
            "none",
            "0.1.0"));
  }

  @Override
  public ProducedBy producedBy() {
    return producedBy;
  }

  @Override
  public CodedReview code(ReviewId id, String file, byte[] bytes) throws UnreadableReview {
    Review review = stages.reader().read(id, file, bytes);
    Reading reading = stages.read(review);
    List<Flag> flags = new ArrayList<>();
    for (Code code : stages.codebook().codes()) {
      List<Quote> quotes = quotes(reading, code);
      boolean suggested = quotes.stream().anyMatch(quote -> quote.score() > .6);
      double score = quotes.stream().mapToDouble(Quote::score).max().orElse(.02);
      List<String> reasons =
          quotes.isEmpty() ? List.of() : List.of("quotes that support it: " + quotes.size());
      flags.add(new Flag(code, suggested, score, reasons, quotes));
    }
    return new CodedReview(review, reading.sentences().size(), true, flags);
  }

  private static List<Quote> quotes(Reading reading, Code code) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      for (Hit hit : reading.hits().get(i)) {
        Judgement judgement = reading.context().judge(i, hit.words());
        boolean fits =
            hit.pointsTo(code)
                && judgement.assertion() == Assertion.ASSERTED
                && reading.section(i).role().practice() > .5
                && (code.polarity() == Polarity.NONE
                    || code.polarity().name().equals(judgement.direction().name()));
        if (fits) {
          quotes.add(
              new Quote(
                  i,
                  reading.sentences().get(i).span(),
                  hit.strong() ? .8 : .4,
                  judgement.subject(),
                  List.of(),
                  List.of("found by '" + hit.indicator() + "'")));
          break;
        }
      }
    }
    return quotes;
  }

  private static String hash(Path folder, String more) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      digest.update(more.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
