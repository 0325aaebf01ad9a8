package reviewthemes.verify.web.page;

import reviewthemes.codebook.Polarity;

/**
 * How a code is shown: by shape, sign and word, and only then by colour.
 *
 * @param style its CSS class
 * @param sign one character
 * @param word what it is called
 */
public record Sign(String style, String sign, String word) {
  public static Sign of(Polarity polarity) {
    return switch (polarity) {
      case CONCERN -> new Sign("concern", "\u2212", "concern");
      case STRENGTH -> new Sign("strength", "+", "strength");
      case NONE -> new Sign("fact", "\u2022", "said of the family");
    };
  }
}
