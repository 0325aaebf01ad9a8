package reviewthemes.match;

import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.ThemeId;
import reviewthemes.text.Span;

/**
 * An indicator found in a sentence.
 *
 * @param theme theme that the indicator stands for
 * @param indicator the indicator's id within its theme
 * @param polarity which way the indicator's own words go, {@code NONE} where they do not say
 * @param strong whether it may raise a suggestion without a second cue
 * @param span from its first to its last word, in the clean view
 * @param words the words that matched, in the clean view
 */
public record Hit(
    ThemeId theme,
    String indicator,
    Polarity polarity,
    boolean strong,
    Span span,
    List<Span> words) {
  public Hit {
    words = List.copyOf(words);
  }

  /** The code that the hit points to, if its own words say which way. */
  public boolean pointsTo(Code code) {
    return code.theme().equals(theme) && (polarity == Polarity.NONE || polarity == code.polarity());
  }
}
