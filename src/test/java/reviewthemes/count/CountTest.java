package reviewthemes.count;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.count.Sample.ABUSE;
import static reviewthemes.count.Sample.ABUSE_ITEM;
import static reviewthemes.count.Sample.BOTH;
import static reviewthemes.count.Sample.HEALTH;
import static reviewthemes.count.Sample.HEALTH_ITEM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;

class CountTest {
  @Test
  void suggestions_on_summaries_and_partly_read_reviews_count_apart_both_ways() {
    List<CodedCase> cases =
        List.of(
            Sample.suggestion("a", Exposure.FULL, Map.of(), Map.of(ABUSE, true)),
            Sample.suggestion("b", Exposure.FULL, Map.of(), Map.of(ABUSE, false)),
            Sample.suggestion("c", Exposure.SUMMARY, Map.of(), Map.of(ABUSE, true)),
            Sample.suggestion("d", Exposure.UNREAD, Map.of(), Map.of(ABUSE, false)));
    Count count = Count.of(ABUSE_ITEM, cases, Basis.SUGGESTIONS);
    assertThat(count.main()).isEqualTo(new Count.Part(1, 2));
    assertThat(count.part(Exposure.SUMMARY)).isEqualTo(new Count.Part(1, 1));
    assertThat(count.part(Exposure.UNREAD)).isEqualTo(new Count.Part(0, 1));
  }

  @Test
  void verdicts_count_whatever_was_read_and_what_is_open_counts_neither_way() {
    List<CodedCase> cases =
        List.of(
            Sample.decided("a", Exposure.FULL, Map.of(ABUSE, Verdict.PRESENT)),
            Sample.decided("b", Exposure.SUMMARY, Map.of(ABUSE, Verdict.ABSENT)),
            Sample.decided("c", Exposure.FULL, Map.of(ABUSE, Verdict.CANNOT_TELL)),
            Sample.decided("d", Exposure.FULL, Map.of()));
    Count count = Count.of(ABUSE_ITEM, cases, Basis.VERDICTS);
    assertThat(count.main()).isEqualTo(new Count.Part(1, 2));
    assertThat(count.unknown(Standing.CANNOT_TELL)).isEqualTo(1);
    assertThat(count.unknown(Standing.UNVERIFIED)).isEqualTo(1);
  }

  @Test
  void a_theme_that_reviews_were_not_read_for_is_not_a_count_of_nought() {
    Item other = Item.of(Code.parse("parent.drug_misuse"), "Drugs");
    Count count = Count.of(other, Sample.suggested(3, 1, 1), Basis.SUGGESTIONS);
    assertThat(count.isNotCoded()).isTrue();
    assertThat(count.of()).isZero();
    assertThat(Count.of(HEALTH_ITEM, Sample.suggested(3, 1, 0), Basis.SUGGESTIONS).isNotCoded())
        .isFalse();
  }

  @Test
  void what_is_computed_is_unknown_as_long_as_any_part_is_lest_only_settled_reviews_count() {
    assertThat(both(Verdict.PRESENT, Verdict.PRESENT)).isEqualTo(Standing.PRESENT);
    assertThat(both(Verdict.PRESENT, Verdict.ABSENT)).isEqualTo(Standing.ABSENT);
    assertThat(both(Verdict.ABSENT, Verdict.CANNOT_TELL)).isEqualTo(Standing.CANNOT_TELL);
    Item any = new Item("x", "x", new Rule.AnyOf(List.of(ABUSE_ITEM.rule(), HEALTH_ITEM.rule())));
    CodedCase half = Sample.decided("a", Exposure.FULL, Map.of(ABUSE, Verdict.PRESENT));
    assertThat(any.standing(half, Basis.VERDICTS)).isEqualTo(Standing.UNVERIFIED);
    CodedCase one =
        Sample.decided("a", Exposure.FULL, Map.of(ABUSE, Verdict.PRESENT, HEALTH, Verdict.ABSENT));
    assertThat(any.standing(one, Basis.VERDICTS)).isEqualTo(Standing.PRESENT);
  }

  private static Standing both(Verdict abuse, Verdict health) {
    Map<Code, Verdict> verdicts = Map.of(ABUSE, abuse, HEALTH, health);
    return BOTH.standing(Sample.decided("a", Exposure.FULL, verdicts), Basis.VERDICTS);
  }

  @Test
  void pairs_are_counted_where_both_are_known_and_never_a_theme_with_what_it_is_computed_from() {
    List<Pair> pairs =
        Pair.of(
            List.of(ABUSE_ITEM, HEALTH_ITEM, BOTH), Sample.suggested(5, 4, 2), Basis.SUGGESTIONS);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).both()).isEqualTo(new Count.Part(2, 5));
    assertThat(pairs.get(0).firstOnly()).isEqualTo(2);
    assertThat(pairs.get(0).secondOnly()).isZero();
  }

  @Test
  void a_review_belongs_to_a_period_if_all_of_its_date_does() {
    Facet facet =
        Facet.period("published", List.of(Period.parse("2018/2019-06"), Period.parse("2020")));
    assertThat(in(facet, "2019-03-30")).isEqualTo("2018/2019-06");
    assertThat(in(facet, "2020-02")).isEqualTo("2020");
    assertThat(in(facet, "2019")).isEqualTo(Facet.OTHER);
    assertThat(in(facet, "spring")).isEqualTo(Facet.UNKNOWN);
  }

  private static String in(Facet facet, String date) {
    return facet
        .of()
        .apply(Sample.suggestion("a", Exposure.FULL, Map.of("published", date), Map.of()));
  }
}
