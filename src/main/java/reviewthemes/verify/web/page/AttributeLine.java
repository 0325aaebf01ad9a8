package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Optional;
import reviewthemes.attribute.profile.Vocabulary;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.PlaceResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.AttributeState;
import reviewthemes.verify.Passage;

/**
 * An attribute of the review as its page shows it.
 *
 * @param state what was read and corrected
 * @param vocabulary how its values are written
 */
public record AttributeLine(AttributeState state, Vocabulary vocabulary) {
  /** Id of its element on the page. */
  public String element() {
    return "attribute-" + (state.attribute() + " " + state.of()).strip().replaceAll("\\W+", "-");
  }

  public String label() {
    String name = state.attribute().replace('_', ' ');
    String capital = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return state.of().isEmpty() ? capital : capital + " of " + state.of();
  }

  public boolean known() {
    return !state.value().equals("unknown");
  }

  /** Whether it is the machine's guess rather than what a place tells. */
  public boolean onlyLikely() {
    return !corrected() && state.read().filter(AttributeResult::onlyLikely).isPresent();
  }

  public boolean corrected() {
    return state.corrected().isPresent();
  }

  /** Who corrected it, and what was read before. */
  public String history() {
    return state
        .corrected()
        .map(
            by ->
                by.coder().name() + state.read().map(was -> ", read as " + was.value()).orElse(""))
        .orElse("");
  }

  /** The words that say so: those the person chose, or else those the machine read. */
  public Optional<PlaceResult> evidence() {
    if (corrected()) {
      return state.correction().flatMap(Act.OnAttribute::evidence).map(AttributeLine::place);
    }
    return state.read().map(AttributeResult::quote);
  }

  private static PlaceResult place(Passage words) {
    return new PlaceResult(words.text(), words.page(), words.start(), words.end());
  }

  public boolean choice() {
    return vocabulary.kind() == Vocabulary.Kind.CHOICE;
  }

  /** Values to choose from or to be offered, one a line. */
  public String values() {
    return String.join("\n", vocabulary.values());
  }

  public List<String> why() {
    return corrected() ? List.of() : state.read().map(AttributeResult::why).orElse(List.of());
  }
}
