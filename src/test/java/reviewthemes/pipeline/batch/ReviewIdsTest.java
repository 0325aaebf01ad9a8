package reviewthemes.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewIdsTest {
  @Test
  void a_review_is_called_like_its_file() {
    assertThat(ids("kit.pdf", "sub/Child A (final).PDF")).containsExactly("kit", "Child A (final)");
  }

  @Test
  void two_files_of_one_name_are_led_by_their_folders() {
    assertThat(ids("2019/kit.pdf", "2020/kit.pdf", "2020/mo.pdf"))
        .containsExactly("2019__kit", "2020__kit", "mo");
  }

  @Test
  void names_that_differ_in_case_only_are_kept_apart() {
    assertThat(ids("Kit.pdf", "kit.PDF", "kit.pdf")).containsExactly("Kit", "kit-2", "kit-3");
  }

  @Test
  void an_accent_may_be_written_in_two_ways() {
    assertThat(ids("a/Zo\u00eb.pdf", "b/Zoe\u0308.pdf"))
        .containsExactly("a__Zo\u00eb", "b__Zoe\u0308");
  }

  @Test
  void a_led_name_never_meets_another_file() {
    assertThat(ids("a/kit.pdf", "a__kit.pdf", "b/kit.pdf"))
        .containsExactly("a__kit", "a__kit-2", "b__kit");
  }

  @Test
  void what_no_file_name_can_hold_is_replaced() {
    assertThat(ids("two\nlines.pdf", "\uFFFD.pdf")).containsExactly("two_lines", "_");
    assertThat(ids(" .pdf")).containsExactly("unnamed");
    assertThat(ids("x".repeat(250) + ".pdf").get(0)).hasSize(200);
  }

  @Test
  void it_tells_of_every_id_that_is_not_the_name() {
    assertThat(new ReviewIds(List.of("2019/kit.pdf", "2020/kit.pdf", "mo.pdf")).notes())
        .containsExactly(
            "2019/kit.pdf shares its name with another file: its results are called 2019__kit",
            "2020/kit.pdf shares its name with another file: its results are called 2020__kit");
  }

  private static List<String> ids(String... names) {
    ReviewIds ids = new ReviewIds(List.of(names));
    return List.of(names).stream().map(name -> ids.of(name).value()).toList();
  }
}
