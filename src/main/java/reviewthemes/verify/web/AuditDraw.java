package reviewthemes.verify.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.Review;
import reviewthemes.review.UnreadableReview;
import reviewthemes.text.Span;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.Relocation;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Sample;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.Verdict;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.audit.Candidates;
import reviewthemes.verify.audit.Draw;

/** Draws a sample from all passages of all reviews in the folder that no quote covers. */
final class AuditDraw {
  private final Workbench bench;

  AuditDraw(Workbench bench) {
    this.bench = bench;
  }

  /**
   * Reads all documents, which takes a second for some 500 pages, and draws.
   *
   * @param size how many at most
   * @throws Refused if there is nothing to draw from
   */
  Sample draw(Coder coder, Instant at, int size, long seed) {
    List<Decision> log = bench.workspace().decisions().all();
    long seen = log.isEmpty() ? 0 : log.get(log.size() - 1).number();
    List<Drawn> all = new ArrayList<>();
    for (ReviewEntry entry : reviews()) {
      all.addAll(candidates(entry));
    }
    if (all.isEmpty()) {
      throw new Refused(409, "There is no passage without a quote: nothing can have been missed.");
    }
    List<Drawn> drawn = Draw.of(all, size, seed);
    return new Sample(UUID.randomUUID().toString(), at, coder, seed, seen, all.size(), drawn);
  }

  /** The reviews that samples are about. */
  List<ReviewEntry> reviews() {
    return bench.workspace().reviews().all().stream()
        .filter(entry -> entry.inFolder() && entry.document().looksLikeReview())
        .toList();
  }

  /**
   * What decisions about a review come to.
   *
   * @param log the decisions about it that count
   */
  ReviewState state(ReviewEntry entry, List<Decision> log) {
    Workspace workspace = bench.workspace();
    Map<ThemeId, ThemeDefinition> definitions = workspace.definitions().current();
    ReviewResult result = workspace.reviews().result(entry.id()).orElseThrow();
    return ReviewState.of(result, log, definitions);
  }

  private List<Drawn> candidates(ReviewEntry entry) {
    Optional<byte[]> pdf = bench.workspace().reviews().pdf(entry.document().sha256());
    if (pdf.isEmpty()) {
      return List.of();
    }
    try {
      Review review = bench.reader().read(entry.id(), entry.document().file(), pdf.get());
      return new Candidates(bench.splitter()).of(entry, review, covered(entry, review));
    } catch (UnreadableReview e) {
      return List.of();
    }
  }

  private List<Span> covered(ReviewEntry entry, Review review) {
    List<Span> covered = new ArrayList<>();
    Relocation relocation = new Relocation(review);
    List<Decision> log = bench.workspace().decisions().of(entry.id());
    for (QuoteState quote : state(entry, log).quotes()) {
      if (quote.flagged() || isHeld(quote)) {
        Passage passage = quote.quote().passage();
        boolean here = quote.decidedIn().filter(sha -> !sha.equals(review.sha256())).isEmpty();
        Optional<Span> span =
            here ? Optional.of(new Span(passage.start(), passage.end())) : relocation.find(passage);
        span.ifPresent(covered::add);
      }
    }
    return covered;
  }

  private static boolean isHeld(QuoteState quote) {
    return quote.settled().filter(AuditDraw::accepts).isPresent()
        || quote.standings().values().stream().anyMatch(AuditDraw::accepts);
  }

  private static boolean accepts(QuoteStanding held) {
    return held.verdict() == Verdict.ACCEPT;
  }
}
