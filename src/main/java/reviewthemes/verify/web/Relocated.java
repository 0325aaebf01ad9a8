package reviewthemes.verify.web;

import java.util.Optional;
import reviewthemes.review.UnreadableReview;
import reviewthemes.text.Span;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Relocation;

/** Finds passages of an earlier edition of a document in the one that is open. */
final class Relocated {
  private Relocated() {}

  /** The passage as it stands now, or nothing if its words are gone. */
  static Optional<Passage> in(OpenDocument document, Passage passage) throws UnreadableReview {
    Optional<Span> found = new Relocation(document.read().get().review()).find(passage);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new CutWords(document).cut(found.get().start(), found.get().end()));
  }
}
