package reviewthemes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import reviewthemes.review.Box;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteId;
import reviewthemes.verify.Scene;
import reviewthemes.verify.Verdict;

/** Drafts to fill a log with. */
public final class Decisions {
  public static final CodedQuote QUOTE =
      new CodedQuote(
          new QuoteId("q-1"),
          Scene.CONCERN,
          new Passage(
              "Records weren\u2019t kept; \u201cnobody\u201d wrote.\n\uD83D\uDE00 <script>",
              3,
              4,
              100,
              140,
              List.of(
                  new Box(3, 72.1f, 100.33f, 200.25f, 11.9f), new Box(4, 72, 80, 33.3f, 11.9f))));

  private Decisions() {}

  public static Draft draft(Coder coder, Act act) {
    return draft(coder, act, Optional.empty());
  }

  static Draft draft(Coder coder, Act act, Optional<UUID> bulk) {
    Basis basis = new Basis(1, Scene.SHA256, "c1", "d1", "m1");
    return new Draft(UUID.randomUUID(), coder, Scene.REVIEW, basis, act, bulk, 2.25);
  }

  public static Draft accept(Coder coder) {
    return draft(coder, new Act.OnQuote(QUOTE, Verdict.ACCEPT));
  }

  static List<Act> ofEveryKind() {
    return List.of(
        new Act.OnQuote(QUOTE, Verdict.UNSURE),
        new Act.AddQuote(QUOTE),
        new Act.Recode(QUOTE, Scene.STRENGTH),
        new Act.OnTheme(Scene.FACT, Presence.CANNOT_TELL),
        new Act.Comment(Optional.of(QUOTE), Optional.empty(), "On a quote"),
        new Act.Comment(Optional.empty(), Optional.of(Scene.FACT), "On a theme"),
        new Act.Comment(Optional.empty(), Optional.empty(), "On the review"),
        new Act.Audit("sample-1", QUOTE.passage(), Set.of(Scene.FACT, Scene.CONCERN)),
        new Act.Audit("sample-1", QUOTE.passage(), Set.of()),
        new Act.OnAttribute("age", "Child B", "5 weeks", Optional.of(QUOTE.passage())),
        new Act.OnAttribute("review_type", "", "unknown", Optional.empty()),
        new Act.Adjudicate(new Act.OnQuote(QUOTE, Verdict.REJECT), "Page 3 says otherwise."),
        new Act.Adjudicate(new Act.OnTheme(Scene.FACT, Presence.ABSENT), "Nothing on page 3."),
        new Act.Undo(UUID.randomUUID()));
  }

  /** Verdicts and undos of anything before, undos included, in no order that makes sense. */
  static List<Draft> random(long seed, int size) {
    Random random = new Random(seed);
    List<Draft> drafts = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    UUID bulk = UUID.randomUUID();
    for (int i = 0; i < size; i++) {
      Coder coder = random.nextInt(4) == 0 ? Scene.BEN : Scene.ANN;
      boolean inBulk = random.nextInt(4) == 0;
      bulk = random.nextInt(5) == 0 ? UUID.randomUUID() : bulk;
      Act act =
          ids.isEmpty() || random.nextInt(5) < 2
              ? new Act.OnQuote(QUOTE, Verdict.values()[random.nextInt(3)])
              : new Act.Undo(ids.get(Math.max(0, ids.size() - 1 - random.nextInt(6))));
      Draft draft = draft(coder, act, inBulk ? Optional.of(bulk) : Optional.empty());
      drafts.add(draft);
      ids.add(inBulk && random.nextBoolean() ? bulk : draft.id());
    }
    return drafts;
  }
}
