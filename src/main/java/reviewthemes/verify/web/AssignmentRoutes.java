package reviewthemes.verify.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Account;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.ReviewEntry;

/** Who codes which review: whoever leads gives them out, to two or more coders where blind. */
final class AssignmentRoutes {
  static final String PATH = "/assignments";

  private final Workbench bench;
  private final Entrance entrance;
  private final Templates templates;

  AssignmentRoutes(Workbench bench, Entrance entrance, Templates templates) {
    this.bench = bench;
    this.entrance = entrance;
    this.templates = templates;
  }

  void show(Context context) {
    Session session = leader(context);
    templates.send(
        context,
        "assignments.jte",
        Map.of(
            "rows", new AssignmentRows(bench.workspace()).of(session.coder()),
            "names", names(),
            "visitor", session.visitor(),
            "typed", !entrance.asksForPasswords()));
  }

  void assign(Context context) {
    leader(context);
    Form form = new Form(context);
    List<ReviewId> reviews = form.all("review").stream().map(this::known).toList();
    Set<Coder> coders = coders(form);
    boolean blind = form.optional("blind").isPresent();
    if (reviews.isEmpty()) {
      throw new Refused(400, "Choose the reviews first.");
    }
    if (coders.isEmpty()) {
      throw new Refused(400, "Choose who is to code them.");
    }
    Blindness blindness = Blindness.of(bench.workspace().team());
    reviews.forEach(review -> check(blindness, review, coders, blind));
    for (ReviewId review : reviews) {
      coders.forEach(
          coder -> bench.workspace().team().assign(new Assignment(review, coder, blind)));
    }
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private static void check(
      Blindness blindness, ReviewId review, Set<Coder> coders, boolean blind) {
    Set<Coder> all = new TreeSet<>(blindness.coders(review));
    if (!blind && blindness.holds(review) && coders.stream().anyMatch(all::contains)) {
      throw new Refused(409, "It is coded blind already: take it back from them first.");
    }
    all.addAll(coders);
    if (blind && all.size() < 2) {
      throw new Refused(400, "Coding blind takes two coders or more: choose another one.");
    }
  }

  void withdraw(Context context) {
    Session session = leader(context);
    Form form = new Form(context);
    ReviewId review = known(form.need("review"));
    Coder coder = new Coder(form.need("coder"));
    Blindness blindness = Blindness.of(bench.workspace().team());
    boolean other = !coder.equals(session.coder());
    if (other && blindness.holds(review) && blindness.coders(review).contains(session.coder())) {
      throw new Refused(
          409,
          "You code this review blind yourself, and would see what "
              + coder
              + " decided: somebody else has to withdraw it.");
    }
    bench.workspace().team().withdraw(new Assignment(review, coder, true));
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private static Session leader(Context context) {
    Session session = Gate.session(context);
    if (!session.role().leads()) {
      throw new Refused(403, "Who codes what is for adjudicators to say.");
    }
    return session;
  }

  private ReviewId known(String id) {
    return bench
        .workspace()
        .reviews()
        .find(new ReviewId(id))
        .map(ReviewEntry::id)
        .orElseThrow(() -> Refused.notFound("There is no such review in this workspace."));
  }

  /** Those chosen, and where names suffice those typed, with commas between. */
  private Set<Coder> coders(Form form) {
    List<String> names = new ArrayList<>(form.all("coder"));
    names.addAll(List.of(form.optional("others").orElse("").split(",")));
    Set<Coder> coders = new TreeSet<>();
    for (String name : names) {
      if (!name.isBlank()) {
        coders.add(coder(name.strip()));
      }
    }
    return coders;
  }

  private Coder coder(String name) {
    if (entrance.asksForPasswords() && !names().contains(name)) {
      throw new Refused(400, "Nobody who may decide is called " + name + ".");
    }
    try {
      return new Coder(name);
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "A name is one line of up to 80 characters.");
    }
  }

  /** People who can be chosen: those with accounts, or else those who were here before. */
  private List<String> names() {
    return entrance.asksForPasswords()
        ? bench.workspace().team().accounts().stream()
            .filter(account -> account.role().decides())
            .map(Account::coder)
            .map(Coder::name)
            .toList()
        : entrance.names();
  }
}
