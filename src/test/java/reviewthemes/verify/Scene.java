package reviewthemes.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.Document;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.Coverage;
import reviewthemes.review.ReviewId;

/** A made-up review with suggestions, and a log of decisions about it that can be added to. */
public final class Scene {
  public static final ReviewId REVIEW = new ReviewId("child-a");
  public static final Code CONCERN = Code.parse("practice.recording-");
  public static final Code STRENGTH = Code.parse("practice.recording+");
  public static final Code FACT = Code.parse("parent.mental_health");
  public static final Coder ANN = new Coder("Ann");
  public static final Coder BEN = new Coder("Ben");

  /** Hash of the review's file, {@link #PDF}. */
  public static final String SHA256 = "ab12".repeat(16);

  public static final byte[] PDF = "%PDF-1.7 made up".getBytes(StandardCharsets.UTF_8);

  private final List<Decision> log = new ArrayList<>();
  private long run = 1;
  private String definition = "d1";
  private List<FlagResult> flags =
      List.of(
          flag(CONCERN, quote("q-1", "Records were not kept.", 3, 100)),
          flag(STRENGTH),
          flag(FACT, quote("q-2", "She had been depressed.", 5, 300)));

  public static QuoteResult quote(String id, String text, int page, int start) {
    return new QuoteResult(
        id,
        text,
        page,
        page,
        start,
        start + text.length(),
        List.of(),
        "",
        "",
        "narrative",
        .8,
        "parent",
        List.of(),
        List.of());
  }

  public static FlagResult flag(Code code, QuoteResult... quotes) {
    String polarity =
        switch (code.polarity()) {
          case CONCERN -> "concern";
          case STRENGTH -> "strength";
          case NONE -> null;
        };
    return new FlagResult(
        "f-" + code,
        code.theme().value(),
        polarity,
        quotes.length > 0,
        .7,
        List.of(),
        List.of(quotes));
  }

  public static ReviewResult result(List<FlagResult> flags) {
    Document document =
        new Document(
            REVIEW.value(),
            "child-a.pdf",
            SHA256,
            "Child A",
            9,
            90,
            true,
            new Coverage(9, List.of(), List.of()));
    return new ReviewResult(document, flags, new ProducedBy("c1", "p1", "m1", "0"));
  }

  /** The machine goes through the folder again and suggests this. */
  public void suggestsNow(FlagResult... now) {
    run++;
    flags = List.of(now);
  }

  public void meansSomethingElseNow() {
    definition = "d2";
  }

  public Decision decides(Coder coder, Act act) {
    return decides(coder, act, Optional.empty());
  }

  public Decision decides(Coder coder, Act act, Optional<UUID> bulk) {
    Basis basis = new Basis(run, SHA256, "c1", definition, "m1");
    Draft draft = new Draft(UUID.randomUUID(), coder, REVIEW, basis, act, bulk, 1.5);
    Decision decision = new Decision(log.size() + 1, Instant.EPOCH, draft);
    log.add(decision);
    return decision;
  }

  /** The quote as it is suggested now. */
  public CodedQuote quote(String id) {
    return state().quote(new QuoteId(id)).orElseThrow().quote();
  }

  public ReviewState state() {
    Map<ThemeId, ThemeDefinition> now =
        Map.of(
            CONCERN.theme(), new ThemeDefinition(definition, CONCERN.theme(), List.of()),
            FACT.theme(), new ThemeDefinition(definition, FACT.theme(), List.of()));
    return ReviewState.of(result(flags), log, now);
  }
}
