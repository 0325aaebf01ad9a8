package reviewthemes.discover;

import java.util.List;
import reviewthemes.text.Span;

/**
 * A noun phrase of a sentence.
 *
 * @param stems stems of its words; phrases with the same stems are the same term
 * @param shown its words as written, in lower case
 * @param span its place in the clean view
 */
public record Phrase(List<String> stems, String shown, Span span) {
  public Phrase {
    stems = List.copyOf(stems);
  }
}
