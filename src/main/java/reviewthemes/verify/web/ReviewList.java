package reviewthemes.verify.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Attributes;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.InForce;
import reviewthemes.verify.Progress;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.web.page.ReviewRow;

/** How far a coder is with each review; counted anew only where something was decided since. */
final class ReviewList {
  private record Kept(long run, long version, Progress progress) {}

  private final Workbench bench;
  private final Map<String, Kept> counted = new ConcurrentHashMap<>();

  ReviewList(Workbench bench) {
    this.bench = bench;
  }

  List<ReviewRow> rows(Coder coder) {
    Workspace workspace = bench.workspace();
    Map<ReviewId, List<Decision>> decisions =
        workspace.decisions().all().stream()
            .filter(decision -> decision.coder().equals(coder))
            .collect(Collectors.groupingBy(Decision::review));
    Blindness blindness = Blindness.of(workspace.team());
    Map<ReviewId, List<Decision>> visible =
        blindness.visible(workspace.decisions().all(), coder).stream()
            .collect(Collectors.groupingBy(Decision::review));
    List<ReviewRow> rows = new ArrayList<>();
    for (ReviewEntry entry : workspace.reviews().all()) {
      List<Decision> own = decisions.getOrDefault(entry.id(), List.of());
      rows.add(
          new ReviewRow(
              entry.row(),
              progress(entry, own, coder),
              entry.inFolder(),
              bench.codebook(),
              Attributes.of(
                  entry.document(), InForce.of(visible.getOrDefault(entry.id(), List.of()))),
              Duties.of(blindness, entry.id(), coder)));
    }
    return rows;
  }

  private Progress progress(ReviewEntry entry, List<Decision> own, Coder coder) {
    Progress none = new Progress(entry.row().quotes(), 0, (int) entry.row().suggestions(), 0);
    if (own.isEmpty()) {
      return none;
    }
    long version = own.get(own.size() - 1).number();
    return counted
        .compute(
            entry.id() + " " + coder,
            (key, kept) ->
                kept != null && kept.run() == entry.run() && kept.version() == version
                    ? kept
                    : new Kept(entry.run(), version, count(entry, own, coder).orElse(none)))
        .progress();
  }

  private Optional<Progress> count(ReviewEntry entry, List<Decision> own, Coder coder) {
    Workspace workspace = bench.workspace();
    return workspace
        .reviews()
        .result(entry.id())
        .map(result -> ReviewState.of(result, own, workspace.definitions().current()))
        .map(state -> state.progress(coder));
  }
}
