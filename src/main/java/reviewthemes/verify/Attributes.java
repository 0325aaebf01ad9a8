package reviewthemes.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.Document;
import reviewthemes.output.PlaceResult;
import reviewthemes.output.ReviewResult;

/** What a review tells as a whole, once people's corrections are put in. */
public final class Attributes {
  private record Key(String attribute, String of) {}

  private Attributes() {}

  /**
   * Those that were read, in their order, then others that people told.
   *
   * @param inForce the decisions about the review that nobody took back, the earliest first
   */
  public static List<AttributeState> of(Document document, List<Decision> inForce) {
    Map<Key, Decision> corrected = new LinkedHashMap<>();
    for (Decision decision : inForce) {
      if (decision.act() instanceof Act.OnAttribute on) {
        corrected.put(new Key(on.attribute(), on.of()), decision);
      }
    }
    List<AttributeState> states = new ArrayList<>();
    for (AttributeResult read : document.attributes()) {
      Decision by = corrected.remove(new Key(read.attribute(), read.of()));
      states.add(
          new AttributeState(
              read.attribute(), read.of(), Optional.of(read), Optional.ofNullable(by)));
    }
    corrected.forEach(
        (key, by) ->
            states.add(
                new AttributeState(key.attribute(), key.of(), Optional.empty(), Optional.of(by))));
    return states;
  }

  /** The result as it would be if the machine had read what people found. */
  public static ReviewResult corrected(ReviewResult result, List<Decision> inForce) {
    return new ReviewResult(
        corrected(result.review(), inForce), result.flags(), result.producedBy());
  }

  /** The document as it would be then. */
  public static Document corrected(Document was, List<Decision> inForce) {
    return new Document(
        was.id(),
        was.file(),
        was.sha256(),
        was.title(),
        was.pages(),
        was.sentences(),
        was.looksLikeReview(),
        was.coverage(),
        of(was, inForce).stream().map(Attributes::corrected).toList());
  }

  private static AttributeResult corrected(AttributeState state) {
    if (state.correction().isEmpty()) {
      return state.read().orElseThrow();
    }
    Act.OnAttribute on = state.correction().get();
    PlaceResult place =
        on.evidence()
            .map(words -> new PlaceResult(words.text(), words.page(), words.start(), words.end()))
            .orElse(null);
    String who = state.corrected().orElseThrow().coder().name();
    return new AttributeResult(
        on.attribute(), on.of(), on.value(), 1, place, List.of("corrected by " + who));
  }
}
