package reviewthemes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reviewthemes.report.Discretion.Showing;

/** Small numbers are hidden, also from a reader who can subtract. */
class DiscretionTest {
  private static final Discretion FIVE = new Discretion(5);

  @Test
  void without_a_limit_nothing_is_hidden() {
    assertThat(new Discretion(0).hides(1, 4)).isFalse();
    assertThat(new Discretion(0).parts(List.of(1, 3))).containsOnly(Showing.SHOWN);
  }

  @Test
  void a_limit_of_two_would_tell_what_it_hides() {
    assertThatThrownBy(() -> new Discretion(2)).hasMessageContaining("from 3");
  }

  @Test
  void nought_and_all_are_shown_and_what_is_small_or_leaves_little_is_not() {
    assertThat(IntStream.rangeClosed(0, 27).filter(k -> !FIVE.hides(k, 27)))
        .containsExactly(0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 27);
    assertThat(FIVE.sign(2, 27)).isEqualTo("<5");
    assertThat(FIVE.sign(25, 27)).isEqualTo(">22");
    assertThat(FIVE.sign(3, 3)).isEqualTo("hidden");
  }

  @Test
  void a_single_small_part_takes_another_one_with_it() {
    assertThat(FIVE.parts(List.of(20, 2, 8)))
        .containsExactly(Showing.SHOWN, Showing.SMALL, Showing.HIDDEN);
  }

  @Test
  void parts_of_which_none_can_be_spared_are_all_hidden() {
    assertThat(new Discretion(3).parts(List.of(1, 3))).containsOnly(Showing.HIDDEN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_small_part_can_be_worked_out(long seed) {
    Random random = new Random(seed);
    Discretion discretion = new Discretion(3 + random.nextInt(3));
    List<Integer> sizes = random.ints(2 + random.nextInt(3), 1, 12).boxed().toList();
    List<Showing> showings = discretion.parts(sizes);
    for (int i = 0; i < sizes.size(); i++) {
      if (showings.get(i) == Showing.SMALL) {
        assertThat(possible(sizes, showings, discretion, i)).hasSizeGreaterThan(1);
      } else if (showings.get(i) == Showing.SHOWN) {
        assertThat(discretion.isSmall(sizes.get(i))).isFalse();
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /** What a part may be, for a reader who knows the whole, the shown parts and the rule. */
  private static Set<Integer> possible(
      List<Integer> sizes, List<Showing> showings, Discretion discretion, int part) {
    int whole = sizes.stream().mapToInt(Integer::intValue).sum();
    List<List<Integer>> fillings = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < sizes.size(); i++) {
      int size = sizes.get(i);
      int from = showings.get(i) == Showing.SMALL ? 1 : discretion.fewest();
      int to = showings.get(i) == Showing.SMALL ? discretion.fewest() - 1 : whole;
      boolean shown = showings.get(i) == Showing.SHOWN;
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> filling : fillings) {
        for (int value = shown ? size : from; value <= (shown ? size : to); value++) {
          List<Integer> next = new ArrayList<>(filling);
          next.add(value);
          longer.add(next);
        }
      }
      fillings = longer;
    }
    Set<Integer> possible = new TreeSet<>();
    fillings.stream()
        .filter(filling -> filling.stream().mapToInt(Integer::intValue).sum() == whole)
        .forEach(filling -> possible.add(filling.get(part)));
    return possible;
  }
}
