package reviewthemes.report.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Item;
import reviewthemes.report.Discretion;
import reviewthemes.report.Example;

/** A computed count may tell, by subtraction, what is hidden. */
class PartsTest {
  @Test
  void all_of_two_less_than_one_of_them_by_a_few_gives_those_few_away() {
    assertThat(gives(Example.BOTH, cases(10, 2, 0))).isTrue();
    assertThat(gives(Example.BOTH, cases(10, 7, 7))).isFalse();
  }

  @Test
  void any_of_two_tells_how_many_show_both() {
    assertThat(gives(Example.EITHER, cases(2, 10, 10))).isTrue();
    assertThat(gives(Example.EITHER, cases(10, 10, 10))).isFalse();
    assertThat(gives(Example.EITHER, cases(10, 2, 10))).isTrue();
  }

  @Test
  void a_theme_itself_gives_nothing_away_beside_itself() {
    assertThat(gives(Example.ABUSE_ITEM, cases(1, 1, 1))).isFalse();
  }

  private static boolean gives(Item item, List<CodedCase> cases) {
    return Parts.give(item.rule(), cases, Basis.VERDICTS, new Discretion(5));
  }

  /** So many reviews that show both themes, only the first, only the second; ten show none. */
  private static List<CodedCase> cases(int both, int first, int second) {
    List<CodedCase> cases = new ArrayList<>();
    for (int i = 0; i < both + first + second + 10; i++) {
      boolean abuse = i < both + first;
      boolean health = i < both || i >= both + first && i < both + first + second;
      cases.add(Example.decided(i, abuse, health, "SCR"));
    }
    return cases;
  }
}
