package reviewthemes.refresh;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.count.compare.Judge;
import reviewthemes.count.compare.Shift;
import reviewthemes.count.compare.Statistics;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;

/**
 * Finds what moved between two refreshes, and why.
 *
 * <p>For each item every review is held against itself. What differs has one cause, the first of:
 * it came, it went, its file changed, people decided (for counts of verdicts); else what the
 * machine knows changed, and where several parts of that did at once they are named together.
 */
public final class Differ {
  private final Catalogue catalogue;
  private final Statistics statistics;
  private final Counted before;
  private final Counted now;
  private final Set<ReviewId> decided;
  private final Map<ReviewId, Source> then;
  private final Map<ReviewId, Source> today;
  private final List<DefinitionChange> definitions;

  private Differ(
      Catalogue catalogue,
      Statistics statistics,
      Counted before,
      Counted now,
      Set<ReviewId> decided) {
    this.catalogue = catalogue;
    this.statistics = statistics;
    this.before = before;
    this.now = now;
    this.decided = decided;
    this.then = sources(before);
    this.today = sources(now);
    this.definitions = DefinitionChange.of(before.definitions(), now.definitions());
  }

  private static Map<ReviewId, Source> sources(Counted counted) {
    return counted.snapshot().manifest().sources().stream()
        .collect(Collectors.toMap(Source::review, Function.identity()));
  }

  /**
   * What moved from one refresh to another.
   *
   * @param recount knows the decisions
   */
  public static Diff diff(
      Catalogue catalogue, Statistics statistics, Counted before, Counted now, Recount recount) {
    long from = before.snapshot().manifest().decisions();
    long to = now.snapshot().manifest().decisions();
    return diff(
        catalogue, statistics, before, now, recount.decided(from, to), recount.between(from, to));
  }

  /**
   * The same where the decisions in between are known.
   *
   * @param decided the reviews on which somebody decided in between
   * @param decisions how many decisions that were
   */
  static Diff diff(
      Catalogue catalogue,
      Statistics statistics,
      Counted before,
      Counted now,
      Set<ReviewId> decided,
      long decisions) {
    Differ differ = new Differ(catalogue, statistics, before, now, decided);
    return new Diff(
        before.snapshot(),
        now.snapshot(),
        differ.reviews(),
        decisions,
        differ.definitions,
        differ.items(),
        differ.alike());
  }

  private Diff.Reviews reviews() {
    List<ReviewId> added = new ArrayList<>();
    List<ReviewId> gone = new ArrayList<>();
    List<ReviewId> changed = new ArrayList<>();
    List<ReviewId> readAgain = new ArrayList<>();
    Set<ReviewId> all = new TreeSet<>(then.keySet());
    all.addAll(today.keySet());
    for (ReviewId review : all) {
      if (!then.containsKey(review)) {
        added.add(review);
      } else if (!today.containsKey(review)) {
        gone.add(review);
      } else if (!sameFile(review)) {
        changed.add(review);
      } else if (then.get(review).run() != today.get(review).run()) {
        readAgain.add(review);
      }
    }
    int same = all.size() - added.size() - gone.size() - changed.size() - readAgain.size();
    return new Diff.Reviews(added, gone, changed, readAgain, same);
  }

  private boolean sameFile(ReviewId review) {
    return then.get(review).sha256().equals(today.get(review).sha256());
  }

  private List<ItemChange> items() {
    Map<ReviewId, CodedCase> old = byReview(before);
    Map<ReviewId, CodedCase> current = byReview(now);
    Set<ReviewId> all = new TreeSet<>(old.keySet());
    all.addAll(current.keySet());
    all.removeIf(review -> Objects.equals(old.get(review), current.get(review)));
    List<ItemChange> items = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      for (Item item : catalogue.items()) {
        List<Move> moves = new ArrayList<>();
        for (ReviewId review : all) {
          move(item, basis, review, old.get(review), current.get(review)).ifPresent(moves::add);
        }
        items.add(
            new ItemChange(
                item,
                basis,
                Count.of(item, before.cases(), basis),
                Count.of(item, now.cases(), basis),
                moves));
      }
    }
    return items;
  }

  private static Map<ReviewId, CodedCase> byReview(Counted counted) {
    Map<ReviewId, CodedCase> cases = new TreeMap<>();
    counted.cases().forEach(coded -> cases.put(coded.review(), coded));
    return cases;
  }

  private Optional<Move> move(
      Item item, Basis basis, ReviewId review, CodedCase old, CodedCase current) {
    Optional<Standing> was =
        Optional.ofNullable(old).map(coded -> Move.standing(item, coded, basis));
    Optional<Standing> is =
        Optional.ofNullable(current).map(coded -> Move.standing(item, coded, basis));
    Move move = new Move(review, was, is, Set.of());
    if (move.present() == 0 && move.of() == 0) {
      return Optional.empty();
    }
    return Optional.of(new Move(review, was, is, causes(item, basis, review, was)));
  }

  private Set<Cause> causes(Item item, Basis basis, ReviewId review, Optional<Standing> was) {
    if (!then.containsKey(review)) {
      return Set.of(Cause.NEW_REVIEW);
    }
    if (!today.containsKey(review)) {
      return Set.of(Cause.GONE_REVIEW);
    }
    if (!sameFile(review)) {
      return Set.of(Cause.CHANGED_FILE);
    }
    if (basis == Basis.VERDICTS && decided.contains(review)) {
      return Set.of(Cause.VERDICTS);
    }
    if (decided.contains(review) && then.get(review).run() == today.get(review).run()) {
      return Set.of(Cause.CORRECTION);
    }
    if (was.equals(Optional.of(Standing.NOT_CODED))) {
      return Set.of(Cause.NEW_THEME);
    }
    return machine(item, then.get(review).producedBy(), today.get(review).producedBy());
  }

  private Set<Cause> machine(Item item, ProducedBy old, ProducedBy current) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (!old.codebook().equals(current.codebook())) {
      causes.add(isRedefined(item) ? Cause.DEFINITION : Cause.PATTERNS);
    }
    if (!old.pipeline().equals(current.pipeline())) {
      causes.add(Cause.RULES);
    }
    if (!old.models().equals(current.models())) {
      causes.add(Cause.MODEL);
    }
    if (causes.isEmpty()) {
      causes.add(Cause.PROGRAM);
    }
    return causes;
  }

  private boolean isRedefined(Item item) {
    Set<ThemeId> themes = item.rule().codes().stream().map(Code::theme).collect(Collectors.toSet());
    return definitions.stream().map(DefinitionChange::theme).anyMatch(themes::contains);
  }

  /** The old reviews are those whose files have not changed. */
  private List<Diff.Alike> alike() {
    List<Item> items = catalogue.items();
    List<Shift> shifts =
        Shift.of(
            items,
            new Shift.Corpora(
                before.cases().stream().filter(coded -> isKept(coded.review())).toList(),
                now.cases().stream().filter(coded -> isKept(coded.review())).toList(),
                now.cases().stream().filter(coded -> !then.containsKey(coded.review())).toList(),
                Optional.empty()),
            Basis.SUGGESTIONS,
            statistics,
            new Judge(catalogue.limits().fewest()));
    return shifts.stream()
        .map(shift -> new Diff.Alike(shift, Count.of(shift.item(), now.cases(), Basis.SUGGESTIONS)))
        .toList();
  }

  private boolean isKept(ReviewId review) {
    return then.containsKey(review) && today.containsKey(review) && sameFile(review);
  }
}
