package reviewthemes.verify.recent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Edition;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewShelf;

/** Reviews as they were read last; results of those looked at last. */
final class RecentReviews implements ReviewShelf {
  private static final int MOST = 16;

  private record Kept(long run, Optional<ReviewResult> result) {}

  private final ReviewShelf shelf;
  private final Map<ReviewId, ReviewEntry> entries = new HashMap<>();
  private final Map<ReviewId, Kept> results = new LinkedHashMap<>(MOST, 0.75f, true);

  RecentReviews(ReviewShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public synchronized List<ReviewEntry> all() {
    Map<ReviewId, Edition> editions = shelf.editions();
    if (!editions.entrySet().stream().allMatch(now -> isKnown(now.getKey(), now.getValue()))) {
      shelf.all().forEach(entry -> entries.put(entry.id(), entry));
    }
    return entries.values().stream().sorted(Comparator.comparing(ReviewEntry::id)).toList();
  }

  @Override
  public synchronized Optional<ReviewEntry> find(ReviewId id) {
    Optional<Edition> edition = edition(id);
    if (edition.isPresent() && !isKnown(id, edition.get())) {
      shelf.find(id).ifPresent(entry -> entries.put(id, entry));
    }
    return edition.map(now -> entries.get(id));
  }

  private boolean isKnown(ReviewId id, Edition now) {
    ReviewEntry entry = entries.get(id);
    return entry != null && entry.run() == now.run() && entry.inFolder() == now.inFolder();
  }

  @Override
  public synchronized Optional<ReviewResult> result(ReviewId id) {
    return edition(id).flatMap(now -> current(id, now.run()));
  }

  private Optional<ReviewResult> current(ReviewId id, long run) {
    Kept kept = results.get(id);
    if (kept == null || kept.run() != run) {
      kept = new Kept(run, shelf.result(id, run));
      results.put(id, kept);
      if (results.size() > MOST) {
        results.remove(results.keySet().iterator().next());
      }
    }
    return kept.result();
  }

  @Override
  public Optional<ReviewResult> result(ReviewId id, long run) {
    return shelf.result(id, run);
  }

  @Override
  public Map<ReviewId, Edition> editions() {
    return shelf.editions();
  }

  @Override
  public Optional<Edition> edition(ReviewId id) {
    return shelf.edition(id);
  }

  @Override
  public Optional<byte[]> pdf(String sha256) {
    return shelf.pdf(sha256);
  }
}
