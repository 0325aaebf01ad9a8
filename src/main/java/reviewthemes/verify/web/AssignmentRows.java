package reviewthemes.verify.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.web.page.AssignedRow;

/** Tells who codes which review and, where the reader may know, how far they are. */
record AssignmentRows(Workspace workspace) {
  /**
   * @param reader who looks at it
   */
  List<AssignedRow> of(Coder reader) {
    Blindness blindness = Blindness.of(workspace.team());
    Map<ReviewId, Set<Coder>> begun =
        workspace.decisions().all().stream()
            .collect(
                Collectors.groupingBy(
                    Decision::review, Collectors.mapping(Decision::coder, Collectors.toSet())));
    List<AssignedRow> rows = new ArrayList<>();
    for (ReviewEntry entry : workspace.reviews().all()) {
      List<AssignedRow.Assigned> coders = new ArrayList<>();
      for (Assignment to : blindness.assignments()) {
        if (to.review().equals(entry.id())) {
          Set<Coder> decided = begun.getOrDefault(entry.id(), Set.of());
          coders.add(assigned(to, blindness, decided, reader));
        }
      }
      rows.add(new AssignedRow(entry.document(), coders));
    }
    return rows;
  }

  /** Who codes a review blind learns nothing of how far the others are. */
  private static AssignedRow.Assigned assigned(
      Assignment to, Blindness blindness, Set<Coder> decided, Coder reader) {
    boolean hidden =
        !to.coder().equals(reader)
            && blindness.holds(to.review())
            && blindness.coders(to.review()).contains(reader);
    String stage =
        hidden
            ? ""
            : blindness.finish(to.review(), to.coder()).isPresent()
                ? "finished"
                : decided.contains(to.coder()) ? "under way" : "not begun";
    return new AssignedRow.Assigned(to.coder().name(), to.blind(), stage);
  }
}
