package reviewthemes.verify.web;

import reviewthemes.review.ReviewId;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.web.page.Duty;

/** Tells who has to do what with which review. */
final class Duties {
  private Duties() {}

  static Duty of(Blindness blindness, ReviewId review, Coder coder) {
    return new Duty(
        blindness.assignments().stream()
            .anyMatch(to -> to.review().equals(review) && to.coder().equals(coder)),
        blindness.finish(review, coder).isPresent(),
        blindness.coders(review).stream().map(Coder::name).toList(),
        blindness.holds(review));
  }
}
