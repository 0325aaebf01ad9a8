package reviewthemes.context;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a phrase of a name as printed. */
final class NamePhrase {
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");

  private NamePhrase() {}

  static Phrase of(String name) {
    Phrase.Step step = new Phrase.End();
    String[] parts = PARTS.split(name.strip().toLowerCase(Locale.ROOT));
    for (int i = parts.length - 1; i >= 0; i--) {
      step = new Phrase.Word(Set.of(parts[i]), Set.of(), step);
    }
    return new Phrase(name, step);
  }
}
