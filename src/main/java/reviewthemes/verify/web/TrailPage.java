package reviewthemes.verify.web;

import java.util.List;
import java.util.Map;
import reviewthemes.verify.diffutils.WordComparison;
import reviewthemes.verify.trail.Trail;
import reviewthemes.verify.trail.TrailEntry;
import reviewthemes.verify.trail.TrailFilter;
import reviewthemes.verify.web.page.TrailView;

/** The audit trail as one page that needs no other file. */
public final class TrailPage {
  private TrailPage() {}

  public static String of(Trail trail, TrailFilter filter) {
    List<TrailEntry> all = trail.fitting(filter).stream().map(trail::tell).toList();
    TrailView view = new TrailView(all, all.size(), 1, 1, filter, new WordComparison());
    return new Templates().fill("trailfile.jte", Map.of("view", view));
  }
}
