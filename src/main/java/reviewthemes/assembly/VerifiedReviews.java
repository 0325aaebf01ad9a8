package reviewthemes.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.Review;
import reviewthemes.review.UnreadableReview;
import reviewthemes.text.Span;
import reviewthemes.train.Mark;
import reviewthemes.train.MarkedReview;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Verdict;
import reviewthemes.verify.Workspace;

/**
 * The reviews of a workspace as people coded them, to learn from.
 *
 * <p>A review is one if every quote that was suggested for it is accepted or rejected and no coders
 * disagree; in any other review nobody could tell what was overlooked from what is still to be
 * looked at. Accepted and added quotes are its marks; all other sentences are marked as nothing.
 *
 * @param reviews the reviews, in the order of their ids
 * @param undecided how many others are in the folder
 */
public record VerifiedReviews(List<MarkedReview> reviews, int undecided) {
  public VerifiedReviews {
    reviews = List.copyOf(reviews);
  }

  /**
   * Reads them from the workspace's own copies of the files.
   *
   * @throws IOException if a copy can no longer be read
   */
  public static VerifiedReviews of(Workspace workspace, Stages stages) throws IOException {
    List<MarkedReview> reviews = new ArrayList<>();
    int undecided = 0;
    for (ReviewEntry entry : workspace.reviews().all()) {
      if (!entry.inFolder() || !entry.document().looksLikeReview()) {
        continue;
      }
      ReviewResult result = workspace.reviews().result(entry.id()).orElseThrow();
      ReviewState state =
          ReviewState.of(
              result, workspace.decisions().of(entry.id()), workspace.definitions().current());
      if (isDecided(state)) {
        reviews.add(marked(read(workspace, entry, stages), entry, state));
      } else {
        undecided++;
      }
    }
    return new VerifiedReviews(reviews, undecided);
  }

  private static boolean isDecided(ReviewState state) {
    return !state.log().isEmpty()
        && state.quotes().stream()
            .filter(QuoteState::flagged)
            .allMatch(quote -> said(quote).isPresent() && said(quote).get() != Verdict.UNSURE);
  }

  /** What counts of a quote: an adjudicator's word, or what all who decided say. */
  private static Optional<Verdict> said(QuoteState quote) {
    return agreed(quote).map(QuoteStanding::verdict);
  }

  private static Optional<QuoteStanding> agreed(QuoteState quote) {
    if (quote.settled().isPresent()) {
      return quote.settled();
    }
    Set<Map.Entry<Verdict, Code>> different = new HashSet<>();
    quote
        .standings()
        .values()
        .forEach(standing -> different.add(Map.entry(standing.verdict(), standing.code())));
    return different.size() == 1 ? quote.standings().values().stream().findAny() : Optional.empty();
  }

  private static Review read(Workspace workspace, ReviewEntry entry, Stages stages)
      throws IOException {
    String file = entry.document().file();
    byte[] bytes =
        workspace
            .reviews()
            .pdf(entry.document().sha256())
            .orElseThrow(() -> new IOException(file + " is no longer in the workspace"));
    try {
      return stages.reader().read(entry.id(), file, bytes);
    } catch (UnreadableReview e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static MarkedReview marked(Review review, ReviewEntry entry, ReviewState state) {
    List<Mark> marks = new ArrayList<>();
    for (QuoteState quote : state.quotes()) {
      boolean here = quote.decidedIn().map(entry.document().sha256()::equals).orElse(true);
      Optional<QuoteStanding> standing = agreed(quote);
      if (here && standing.filter(held -> held.verdict() == Verdict.ACCEPT).isPresent()) {
        Span words = new Span(quote.quote().passage().start(), quote.quote().passage().end());
        marks.add(new Mark(review.clean().fromOriginal(words), List.of(standing.get().code())));
      }
    }
    return new MarkedReview(review, Map.of(), marks);
  }
}
