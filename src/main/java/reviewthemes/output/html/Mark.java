package reviewthemes.output.html;

import reviewthemes.codebook.Polarity;

/**
 * How a kind of flag is shown: by sign, word and shape, and only then by colour.
 *
 * @param style its CSS class
 * @param sign one character
 * @param word what it is called
 */
record Mark(String style, String sign, String word) {
  static Mark of(Polarity polarity) {
    return switch (polarity) {
      case CONCERN -> new Mark("concern", "\u2212", "concern");
      case STRENGTH -> new Mark("strength", "+", "strength");
      case NONE -> new Mark("fact", "\u2022", "present");
    };
  }
}
