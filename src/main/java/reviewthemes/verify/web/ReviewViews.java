package reviewthemes.verify.web;

import java.util.UUID;
import reviewthemes.verify.web.page.ReviewView;
import reviewthemes.verify.web.page.Suggestions;

/** Makes what the page of a review shows. */
final class ReviewViews {
  private ReviewViews() {}

  /**
   * @param focus id of the element to look at, or empty
   */
  static ReviewView of(Desk desk, Suggestions suggestions, Session session, String focus) {
    return new ReviewView(
        desk.entry().document(),
        suggestions,
        desk.attributes(),
        desk.state().progress(desk.coder()),
        desk.codebook(),
        session.csrf(),
        desk.coder().name(),
        desk.state().version(),
        desk.state().undoable(desk.coder()).map(UUID::toString).orElse(""),
        desk.state().redoable(desk.coder()).map(UUID::toString).orElse(""),
        focus);
  }
}
