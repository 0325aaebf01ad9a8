package reviewthemes.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.count.Sample.ABUSE;
import static reviewthemes.count.Sample.ABUSE_ITEM;
import static reviewthemes.count.Sample.CATALOGUE;
import static reviewthemes.count.Sample.HEALTH;
import static reviewthemes.count.Sample.HEALTH_ITEM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.Item;
import reviewthemes.count.Sample;
import reviewthemes.count.Standing;
import reviewthemes.count.Verdict;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.count.compare.Telling;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ThemeDefinition;

/** Each way in which a count can move, and the reason given for it. */
class DifferTest {
  private static final ProducedBy FIRST = new ProducedBy("c1", "p1", "m1", "1");

  private final List<Source> then = new ArrayList<>();
  private final List<Source> today = new ArrayList<>();
  private final List<CodedCase> old = new ArrayList<>();
  private final List<CodedCase> current = new ArrayList<>();
  private Map<ThemeId, ThemeDefinition> before = Map.of();
  private Map<ThemeId, ThemeDefinition> now = Map.of();

  @Test
  void a_new_review_and_one_that_went_are_told_apart() {
    was("a", "1", FIRST, Map.of(ABUSE, true, HEALTH, true));
    was("b", "1", FIRST, Map.of(ABUSE, false, HEALTH, true));
    is("b", "1", FIRST, Map.of(ABUSE, false, HEALTH, true));
    is("c", "1", FIRST, Map.of(ABUSE, true, HEALTH, false));
    is("d", "1", FIRST, Map.of(ABUSE, false, HEALTH, false));
    Diff diff = diff();
    assertThat(diff.reviews())
        .isEqualTo(
            new Diff.Reviews(List.of(id("c"), id("d")), List.of(id("a")), List.of(), List.of(), 1));
    ItemChange abuse = change(diff, ABUSE_ITEM, Basis.SUGGESTIONS);
    assertThat(abuse.before().present()).isEqualTo(1);
    assertThat(abuse.before().of()).isEqualTo(2);
    assertThat(abuse.now().present()).isEqualTo(1);
    assertThat(abuse.now().of()).isEqualTo(3);
    assertThat(abuse.why()).isEqualTo("1 of 2 new reviews; 1 of 1 no longer counted");
  }

  @Test
  void what_did_not_move_has_no_reason() {
    was("a", "1", FIRST, Map.of(ABUSE, true, HEALTH, true));
    is("a", "1", FIRST, Map.of(ABUSE, true, HEALTH, true));
    assertThat(diff().items()).noneMatch(ItemChange::hasMoved);
    assertThat(change(diff(), ABUSE_ITEM, Basis.SUGGESTIONS).why()).isEmpty();
  }

  @Test
  void a_changed_file_goes_before_whatever_else_changed() {
    was("a", "1", FIRST, Map.of(ABUSE, false, HEALTH, false));
    is("a", "2", new ProducedBy("c2", "p1", "m2", "1"), Map.of(ABUSE, true, HEALTH, false));
    Diff diff = diff();
    assertThat(diff.reviews().changed()).containsExactly(id("a"));
    assertThat(change(diff, ABUSE_ITEM, Basis.SUGGESTIONS).why()).isEqualTo("changed file +1");
  }

  @Test
  void a_changed_model_a_changed_definition_and_changed_patterns_are_named() {
    was("a", "1", FIRST, Map.of(ABUSE, false, HEALTH, true));
    is("a", "1", new ProducedBy("c1", "p1", "m2", "1"), Map.of(ABUSE, true, HEALTH, true));
    was("b", "1", FIRST, Map.of(ABUSE, true, HEALTH, true));
    is("b", "1", new ProducedBy("c2", "p1", "m1", "1"), Map.of(ABUSE, false, HEALTH, false));
    before = Map.of(ABUSE.theme(), definition("1", "Violence"));
    now = Map.of(ABUSE.theme(), definition("2", "Violence and control"));
    Diff diff = diff();
    assertThat(change(diff, ABUSE_ITEM, Basis.SUGGESTIONS).why())
        .isEqualTo("changed definition -1; changed model +1");
    assertThat(change(diff, HEALTH_ITEM, Basis.SUGGESTIONS).why())
        .isEqualTo("changed patterns of the codebook -1");
    assertThat(diff.definitions())
        .singleElement()
        .satisfies(change -> assertThat(change.name()).isEqualTo("Violence and control"));
    assertThat(diff.reviews().readAgain()).containsExactly(id("a"), id("b"));
  }

  @Test
  void several_changes_of_the_machine_are_not_pulled_apart() {
    was("a", "1", FIRST, Map.of(ABUSE, false, HEALTH, true));
    is("a", "1", new ProducedBy("c2", "p2", "m2", "2"), Map.of(ABUSE, true, HEALTH, true));
    assertThat(change(diff(), ABUSE_ITEM, Basis.SUGGESTIONS).why())
        .isEqualTo(
            "changed patterns of the codebook and changed reading rules and changed model +1");
  }

  @Test
  void a_new_theme_is_no_rise_from_nought() {
    was("a", "1", FIRST, Map.of(HEALTH, true));
    is("a", "1", new ProducedBy("c2", "p1", "m2", "1"), Map.of(ABUSE, true, HEALTH, true));
    Diff diff = diff();
    ItemChange abuse = change(diff, ABUSE_ITEM, Basis.SUGGESTIONS);
    assertThat(abuse.before().isNotCoded()).isTrue();
    assertThat(abuse.why()).isEqualTo("new theme +1 (n +1)");
    assertThat(abuse.moves().get(0).before()).contains(Standing.NOT_CODED);
  }

  @Test
  void verdicts_move_what_is_verified_and_not_what_is_suggested() {
    verdicts("a", Map.of(ABUSE, Verdict.PRESENT), Map.of(ABUSE, Verdict.ABSENT));
    verdicts("b", Map.of(), Map.of(ABUSE, Verdict.PRESENT));
    Diff diff = diff();
    assertThat(change(diff, ABUSE_ITEM, Basis.VERDICTS).why()).isEqualTo("verdicts +1 -1 (n +1)");
    assertThat(change(diff, ABUSE_ITEM, Basis.SUGGESTIONS).hasMoved()).isFalse();
  }

  @Test
  void a_summary_that_somebody_corrected_to_a_full_report_counts_from_then_on() {
    then.add(new Source(id("a"), "a.pdf", "1", 1, FIRST));
    today.add(new Source(id("a"), "a.pdf", "1", 1, FIRST));
    old.add(Sample.suggestion("a", Exposure.SUMMARY, Map.of(), Map.of(ABUSE, true)));
    current.add(Sample.suggestion("a", Exposure.FULL, Map.of(), Map.of(ABUSE, true)));
    assertThat(change(diff(), ABUSE_ITEM, Basis.SUGGESTIONS).why())
        .isEqualTo("corrected attributes +1 (n +1)");
  }

  @Test
  void the_cases_are_held_against_each_other_under_one_codebook() {
    ProducedBy second = new ProducedBy("c2", "p1", "m1", "1");
    for (int i = 0; i < 12; i++) {
      was("old" + i, "1", FIRST, Map.of(ABUSE, i < 3, HEALTH, true));
      is("old" + i, "1", second, Map.of(ABUSE, i < 9, HEALTH, true));
      is("new" + i, "1", second, Map.of(ABUSE, i < 9, HEALTH, i < 2));
    }
    Diff diff = diff();
    Diff.Alike abuse = alike(diff, ABUSE_ITEM);
    assertThat(abuse.shift().oldThen().present()).isEqualTo(3);
    assertThat(abuse.shift().oldNow().present()).isEqualTo(9);
    assertThat(abuse.shift().gained()).isEqualTo(6);
    assertThat(abuse.all().present()).isEqualTo(18);
    assertThat(abuse.all().of()).isEqualTo(24);
    assertThat(abuse.shift().telling()).isEqualTo(Telling.CHANCE);
    assertThat(alike(diff, HEALTH_ITEM).shift().telling()).isEqualTo(Telling.LIKELY);
  }

  private void was(String id, String sha, ProducedBy by, Map<Code, Boolean> suggested) {
    then.add(new Source(id(id), id + ".pdf", sha, 1, by));
    old.add(Sample.suggestion(id, Exposure.FULL, Map.of(), suggested));
  }

  private void is(String id, String sha, ProducedBy by, Map<Code, Boolean> suggested) {
    today.add(new Source(id(id), id + ".pdf", sha, by.equals(FIRST) ? 1 : 2, by));
    current.add(Sample.suggestion(id, Exposure.FULL, Map.of(), suggested));
  }

  private void verdicts(String id, Map<Code, Verdict> first, Map<Code, Verdict> second) {
    then.add(new Source(id(id), id + ".pdf", "1", 1, FIRST));
    today.add(new Source(id(id), id + ".pdf", "1", 1, FIRST));
    old.add(Sample.decided(id, Exposure.FULL, first));
    current.add(Sample.decided(id, Exposure.FULL, second));
  }

  private Diff diff() {
    return Differ.diff(
        CATALOGUE,
        new CommonsStatistics(),
        new Counted(snapshot(1, then), old, before),
        new Counted(snapshot(2, today), current, now),
        Set.of(id("a"), id("b")),
        2);
  }

  private static Snapshot snapshot(long number, List<Source> sources) {
    Manifest manifest = new Manifest("n" + number, "", number, 0, "1", sources, List.of());
    return new Snapshot(number, Instant.EPOCH, FIRST, manifest);
  }

  private static ThemeDefinition definition(String hash, String name) {
    return new ThemeDefinition(hash, ABUSE.theme(), List.of(name));
  }

  private static ItemChange change(Diff diff, Item item, Basis basis) {
    return diff.items().stream()
        .filter(one -> one.item().equals(item) && one.basis() == basis)
        .findFirst()
        .orElseThrow();
  }

  private static Diff.Alike alike(Diff diff, Item item) {
    return diff.alike().stream()
        .filter(one -> one.shift().item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static ReviewId id(String id) {
    return new ReviewId(id);
  }
}
