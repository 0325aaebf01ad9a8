package reviewthemes.count.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import reviewthemes.count.Basis;
import reviewthemes.count.Period;
import reviewthemes.count.Sample;
import reviewthemes.count.commons.CommonsStatistics;

class ComparerTest {
  private static final String ABUSE = "parent.domestic_abuse";
  private final Comparer comparer = new Comparer(Sample.CATALOGUE, new CommonsStatistics());

  @Test
  void four_of_four_against_sixteen_of_twentyseven_is_too_few_to_tell() {
    Comparison comparison = one(4, 4, benchmark(ABUSE, "SCR", 27, "59", 16, Mapping.EXACT));
    assertThat(comparison.telling()).isEqualTo(Telling.TOO_FEW);
    assertThat(comparison.difference().orElseThrow().p()).isCloseTo(.269346893374, within(1e-6));
  }

  @Test
  void a_large_difference_among_many_reviews_is_likely_real_and_a_small_one_could_be_chance() {
    Benchmark theirs = benchmark(ABUSE, "SCR", 100, "30", -1, Mapping.EXACT);
    assertThat(one(60, 45, theirs).telling()).isEqualTo(Telling.LIKELY);
    assertThat(one(60, 21, theirs).telling()).isEqualTo(Telling.CHANCE);
  }

  @Test
  void what_stands_alone_may_be_chance_among_many() {
    Benchmark near = benchmark(ABUSE, "SCR", 100, "30", -1, Mapping.EXACT);
    assertThat(one(60, 29, near).telling()).isEqualTo(Telling.LIKELY);
    List<Comparison> two =
        comparer.compare(
            Sample.suggested(60, 29, 20),
            Basis.SUGGESTIONS,
            List.of(
                near,
                near,
                near,
                benchmark("parent.mental_health", "SCR", 100, "30", -1, Mapping.EXACT)));
    assertThat(two.get(0).telling()).isEqualTo(Telling.CHANCE_AMONG_MANY);
  }

  @Test
  void what_cannot_be_compared_is_set_beside_without_a_test() {
    assertThat(one(60, 30, benchmark(ABUSE, "incident", 100, "30", -1, Mapping.EXACT)).telling())
        .isEqualTo(Telling.OTHER_UNIT);
    assertThat(one(60, 30, benchmark(ABUSE, "SCR", 0, "30", -1, Mapping.EXACT)).telling())
        .isEqualTo(Telling.NO_BASE);
    Comparison broader = one(60, 30, benchmark(ABUSE, "SCR", 100, "30", -1, Mapping.BROADER));
    assertThat(broader.difference()).isEmpty();
    assertThat(broader.words()).contains("theirs is broader");
    assertThat(one(60, 30, benchmark(ABUSE, "SCR", 100, null, -1, Mapping.NOT_CODED)).words())
        .isEqualTo("not coded before, which is not 0");
  }

  @Test
  void a_percentage_stands_for_every_count_that_rounds_to_it() {
    assertThat(benchmark(ABUSE, "SCR", 27, "59", -1, Mapping.EXACT).counts()).containsExactly(16);
    assertThat(benchmark(ABUSE, "SCR", 278, "59", -1, Mapping.EXACT).counts())
        .containsExactly(163, 164, 165);
    assertThat(benchmark(ABUSE, "SCR", 267, "42.6", -1, Mapping.EXACT).counts()).isEmpty();
    Difference difference =
        one(60, 45, benchmark(ABUSE, "SCR", 278, "59", -1, Mapping.EXACT))
            .difference()
            .orElseThrow();
    assertThat(difference.p()).isEqualTo(new CommonsStatistics().fisher(45, 60, 165, 278));
  }

  @Test
  void a_figure_for_a_group_is_held_against_each_of_its_members() {
    List<Comparison> each =
        comparer.compare(
            Sample.suggested(4, 3, 2),
            Basis.SUGGESTIONS,
            List.of(benchmark("group.each", "SCR", 4, "75", 3, Mapping.SAME)));
    assertThat(each.stream().map(Comparison::telling))
        .containsExactly(Telling.AS_PUBLISHED, Telling.NOT_AS_PUBLISHED);
  }

  private Comparison one(int reviews, int abuse, Benchmark theirs) {
    return comparer
        .compare(Sample.suggested(reviews, abuse, 0), Basis.SUGGESTIONS, List.of(theirs))
        .get(0);
  }

  private static Benchmark benchmark(
      String theme, String unit, int of, String percent, int count, Mapping mapping) {
    return new Benchmark(
        "B",
        "Source",
        Period.parse("2010"),
        unit,
        "all",
        of == 0 ? OptionalInt.empty() : OptionalInt.of(of),
        Optional.ofNullable(percent).map(BigDecimal::new),
        count < 0 ? OptionalInt.empty() : OptionalInt.of(count),
        theme,
        "",
        "primary_seen",
        mapping,
        "",
        2);
  }
}
