package reviewthemes.attribute.status;

import java.util.List;
import java.util.OptionalInt;

/**
 * In which legal position a child was.
 *
 * @param value the value
 * @param chance how likely it is right, 0 to 1
 * @param sentence the number of the sentence that says so best; empty if it is told by silence
 * @param why reasons in words
 */
public record LegalStatus(String value, double chance, OptionalInt sentence, List<String> why) {
  public LegalStatus {
    why = List.copyOf(why);
  }
}
