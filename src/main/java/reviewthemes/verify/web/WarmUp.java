package reviewthemes.verify.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.review.PageSize;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Account;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Role;
import reviewthemes.verify.web.page.Card;
import reviewthemes.verify.web.page.ReviewView;
import reviewthemes.verify.web.page.Suggestions;
import reviewthemes.verify.web.page.ThemeBlock;

/** Makes some pages for nobody while the browser starts, so that the first real one comes fast. */
final class WarmUp {
  private static final int ROUNDS = 5;

  private final Workbench bench;
  private final Documents documents;
  private final Templates templates;

  WarmUp(Workbench bench, Documents documents, Templates templates) {
    this.bench = bench;
    this.documents = documents;
    this.templates = templates;
  }

  void start() {
    Thread thread = new Thread(this::run, "warming up");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      Optional<ReviewEntry> first =
          bench.workspace().reviews().all().stream().filter(ReviewEntry::inFolder).findFirst();
      if (first.isPresent()) {
        documents.open(first.get().document());
        for (int i = 0; i < ROUNDS; i++) {
          fill(Desk.of(bench, first.get().id(), bench.coder()));
        }
      }
    } catch (RuntimeException | UnreadableReview e) {
      // Whoever opens the review is told.
      return;
    }
  }

  private void fill(Desk desk) {
    Suggestions suggestions = desk.suggestions();
    Session nobody = new Session("", "", new Account(desk.coder(), Role.CODER, ""));
    ReviewView view = ReviewViews.of(desk, suggestions, nobody, "");
    List<PageSize> sizes = List.of(new PageSize(1, 1));
    templates.fill(
        "review.jte",
        Map.of(
            "view",
            view,
            "visitor",
            nobody.visitor(),
            "duty",
            desk.duty(),
            "sizes",
            sizes,
            "trouble",
            ""));
    List<Card> cards = suggestions.reading().stream().limit(1).toList();
    List<ThemeBlock> themes = suggestions.themes().stream().limit(1).toList();
    templates.fill("changed.jte", Map.of("view", view, "cards", cards, "themes", themes));
  }
}
