package reviewthemes.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/** Ids that stay the same from run to run, as long as the words they stand for stay the same. */
final class ResultIds {
  private static final int LENGTH = 16;
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ResultIds() {}

  static String flag(ReviewId review, Code code) {
    return "f-" + hash(review.value(), code.toString());
  }

  /**
   * @param text the quote's words; case, marks and spaces do not count
   * @param occurrence how many quotes of the code with these words stand before it
   */
  static String quote(ReviewId review, Code code, String text, int occurrence) {
    return "q-"
        + hash(review.value(), code.toString(), normalise(text), Integer.toString(occurrence));
  }

  /** What two texts share that differ in case, marks and spaces only. */
  static String normalise(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return MARKS.matcher(plain).replaceAll(" ").strip();
  }

  private static String hash(String... parts) {
    try {
      byte[] bytes = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
