package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import reviewthemes.review.PageSize;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Act;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Sample;
import reviewthemes.verify.audit.Answers;
import reviewthemes.verify.audit.Estimate;
import reviewthemes.verify.audit.Found;
import reviewthemes.verify.web.page.AuditAnswer;
import reviewthemes.verify.web.page.AuditView;
import reviewthemes.verify.web.page.SampleRow;

/** Audit samples: drawing them, looking at their passages, and what they come to. */
final class AuditRoutes {
  private static final String PATH = "/audit";
  private static final int MOST = 2000;

  private final Workbench bench;
  private final Documents documents;
  private final Templates templates;
  private final InstantSource clock;
  private final AuditDraw draw;
  private final SecureRandom random = new SecureRandom();

  AuditRoutes(Workbench bench, Documents documents, Templates templates, InstantSource clock) {
    this.bench = bench;
    this.documents = documents;
    this.templates = templates;
    this.clock = clock;
    this.draw = new AuditDraw(bench);
  }

  void add(RoutesConfig routes) {
    routes.get(PATH, this::all);
    routes.post(PATH, this::draw);
    routes.get(PATH + "/{sample}/{place}", this::one);
    routes.post(PATH + "/{sample}/{place}", this::answer);
  }

  private void all(Context context) {
    List<Decision> log = visible(Gate.session(context).coder());
    List<ReviewState> states =
        draw.reviews().stream()
            .map(
                entry ->
                    draw.state(
                        entry,
                        log.stream().filter(said -> said.review().equals(entry.id())).toList()))
            .toList();
    List<SampleRow> rows =
        bench.workspace().samples().all().stream()
            .sorted(java.util.Comparator.comparing(Sample::at).reversed())
            .map(sample -> row(sample, log, states))
            .toList();
    templates.send(
        context, "audit.jte", Map.of("rows", rows, "visitor", Gate.session(context).visitor()));
  }

  /** What a coder may see: of reviews that are coded blind, their own decisions only. */
  private List<Decision> visible(Coder coder) {
    return Blindness.of(bench.workspace().team())
        .visible(bench.workspace().decisions().all(), coder);
  }

  private SampleRow row(Sample sample, List<Decision> log, List<ReviewState> states) {
    Answers answers = new Answers(sample, log);
    Estimate estimate =
        Estimate.of(sample.population(), answers, Found.of(states, sample.seen()), bench.shares());
    return new SampleRow(sample, estimate, answers.nextOpen(0));
  }

  private void draw(Context context) {
    Form form = new Form(context);
    long size = form.whole("size");
    if (size < 1 || size > MOST) {
      throw new Refused(400, "A sample has 1 to " + MOST + " passages.");
    }
    long seed =
        form.optional("seed").isPresent() ? form.whole("seed") : random.nextInt(Integer.MAX_VALUE);
    Sample sample = draw.draw(Gate.session(context).coder(), clock.instant(), (int) size, seed);
    bench.workspace().samples().add(sample);
    context.redirect(PATH + "/" + sample.id() + "/1", HttpStatus.SEE_OTHER);
  }

  private Sample sample(Context context) {
    return bench
        .workspace()
        .samples()
        .find(context.pathParam("sample"))
        .orElseThrow(() -> Refused.notFound("There is no such sample in this workspace."));
  }

  private static int place(Context context, Sample sample) {
    String written = context.pathParam("place");
    int place = written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    if (place < 1 || place > sample.passages().size()) {
      throw Refused.notFound("There is no such passage in this sample.");
    }
    return place - 1;
  }

  private void one(Context context) throws UnreadableReview {
    Session session = Gate.session(context);
    Sample sample = sample(context);
    int place = place(context, sample);
    Drawn drawn = sample.passages().get(place);
    Desk desk = Desk.of(bench, drawn.review(), session.coder());
    Optional<OpenDocument> document = documents.open(desk.entry().document());
    List<PageSize> sizes = document.map(open -> open.pictures().sizes()).orElse(List.of());
    AuditView view =
        new AuditView(
            sample,
            place,
            desk.entry().document(),
            now(drawn, desk, document),
            new Answers(sample, desk.state().log()).of(drawn).map(said -> answer(said, desk)),
            new Answers(sample, visible(session.coder())).looked(),
            desk.state().version(),
            desk.codebook());
    templates.send(
        context,
        "auditpassage.jte",
        Map.of(
            "view",
            view,
            "visitor",
            session.visitor(),
            "sizes",
            sizes,
            "trouble",
            sizes.isEmpty() ? "The PDF file is no longer where it was read." : ""));
  }

  private static Optional<Passage> now(Drawn drawn, Desk desk, Optional<OpenDocument> document)
      throws UnreadableReview {
    if (drawn.sha256().equals(desk.entry().document().sha256())) {
      return Optional.of(drawn.passage());
    }
    return document.isEmpty() ? Optional.empty() : Relocated.in(document.get(), drawn.passage());
  }

  private static AuditAnswer answer(Decision decision, Desk desk) {
    Act.Audit audit = (Act.Audit) decision.act();
    return new AuditAnswer(
        decision.coder().name(),
        decision.coder().equals(desk.coder()),
        decision.step().toString(),
        audit.missed().stream().map(desk::name).toList());
  }

  private void answer(Context context) throws UnreadableReview {
    Sample sample = sample(context);
    int place = place(context, sample);
    Drawn drawn = sample.passages().get(place);
    Form form = new Form(context);
    Desk desk = Desk.of(bench, drawn.review(), Gate.session(context).coder());
    if (desk.duty().closed()) {
      throw new Refused(
          409, "you have finished this review: say first that you have not, then decide.");
    }
    AuditActs acts = new AuditActs(sample, drawn, desk, form);
    Optional<Passage> now = now(drawn, desk, documents.open(desk.entry().document()));
    List<Draft> drafts = acts.read(now);
    Appended appended =
        bench.workspace().decisions().append(drafts, OptionalLong.of(form.whole("seen")));
    if (appended instanceof Appended.Conflict) {
      throw new Refused(
          409, "this was decided otherwise in another window: load the page again to see it.");
    }
    context.contentType("text/plain; charset=utf-8").result(next(sample, place, acts.goesOn()));
  }

  /** Where to go now: to the next open passage, or the same one again. */
  private String next(Sample sample, int place, boolean on) {
    if (!on) {
      return PATH + "/" + sample.id() + "/" + (place + 1);
    }
    return new Answers(sample, bench.workspace().decisions().all())
        .nextOpen((place + 1) % sample.passages().size())
        .map(open -> PATH + "/" + sample.id() + "/" + (open + 1))
        .orElse(PATH);
  }
}
