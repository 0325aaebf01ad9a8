package reviewthemes.report.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.table.Table;
import reviewthemes.report.Block;
import reviewthemes.report.BrokenOutline;
import reviewthemes.report.Chart;
import reviewthemes.report.Example;
import reviewthemes.report.Material;
import reviewthemes.report.Outline;
import reviewthemes.report.Outline.Condition;
import reviewthemes.report.Outline.Piece;
import reviewthemes.report.Outline.Show;
import reviewthemes.report.Report;

/** What is known becomes text, tables, charts and quotes; what is hidden becomes none of them. */
class ReportMakerTest {
  private static final Material FOUR = Example.material(Example.cases(4, 3, 2), 0);

  @Test
  void texts_tell_figures_by_their_names() {
    assertThat(text("{reviews} of {boards}, {published}", FOUR))
        .isEqualTo("4\u00A0reviews of North, from 2010 to 2013");
    assertThat(text("Types: {list review_type}", FOUR)).isEqualTo("Types: CSPR (2), SCR (2)");
    assertThat(text("{share parent.both}", FOUR).replace('\u00A0', ' '))
        .isEqualTo("2 of 4 reviews (50 %; 95 % interval 15 to 85 %)");
  }

  @Test
  void a_name_of_nothing_is_told_with_the_names_there_are() {
    assertThatThrownBy(() -> text("{nonsense}", FOUR))
        .isInstanceOf(BrokenOutline.class)
        .hasMessageContaining("'{nonsense}'")
        .hasMessageContaining("reviews");
    assertThatThrownBy(() -> text("{share parent.none}", FOUR))
        .isInstanceOf(BrokenOutline.class)
        .hasMessageContaining("names no theme");
    assertThatThrownBy(() -> make(FOUR, show(Show.COUNTS, "Nobody")))
        .isInstanceOf(BrokenOutline.class)
        .hasMessageContaining("Parents, Computed");
  }

  @Test
  void conditions_choose_texts_and_a_section_without_any_is_left_out() {
    Piece verdicts =
        new Piece(Show.TEXT, List.of("a"), List.of(), when(Condition.VERDICTS), none());
    Piece nobody = new Piece(Show.TEXT, List.of("b"), List.of(), none(), when(Condition.VERDICTS));
    assertThat(make(FOUR, verdicts).sections()).hasSize(1);
    assertThat(make(FOUR, nobody).sections()).isEmpty();
  }

  @Test
  void counts_without_heading_are_those_that_no_other_part_names() {
    Report report = make(FOUR, show(Show.COUNTS, "Parents"), show(Show.COUNTS));
    assertThat(report.tables())
        .extracting(Table::id)
        .containsExactly("counts-parents", "counts-computed");
    assertThat(shown(report.tables().get(0)))
        .contains("Domestic abuse", "3 of 4 (75 %)", "30 to 95 %")
        .doesNotContain("2 of 4 (5 %)");
  }

  @Test
  void figures_of_others_stand_beside_ours_and_those_for_these_reviews_apart() {
    Report report = make(FOUR, show(Show.COMPARISON), show(Show.PUBLISHED));
    assertThat(shown(report.tables().get(0)))
        .contains(
            "Others 2010: SCR, all, 2008 to 2009",
            "too few reviews to tell",
            "16 of 27 (59 %)\n41 to 75 %")
        .doesNotContain("as published for these reviews");
    assertThat(shown(report.tables().get(1))).contains("as published for these reviews");
  }

  @Test
  void a_chart_says_the_same_as_its_table_also_in_words() {
    Block.Figure figure = make(FOUR, show(Show.CHART_OF_COUNTS, "Parents")).figures().get(0);
    assertThat(figure.alternative().replace('\u00A0', ' '))
        .contains("Domestic abuse: 3 of 4 (75 %), 30 to 95 %");
    Chart.Dots dots = (Chart.Dots) figure.chart();
    assertThat(dots.rows().get(0).share()).hasValue(.75);
  }

  @Test
  void quotes_that_people_accepted_go_first_and_one_review_is_quoted_once() {
    Material material =
        Example.material(
            Example.cases(4, 3, 2),
            0,
            List.of(Basis.VERDICTS),
            List.of(),
            List.of(
                Example.excerpt("r1", Example.ABUSE, "open", false),
                Example.excerpt("r2", Example.ABUSE, "accepted", true),
                Example.excerpt("r2", Example.ABUSE, "also accepted", true),
                Example.excerpt("r3", Example.ABUSE, "decided to be absent", true)));
    assertThat(
            make(material, show(Show.QUOTES)).sections().get(0).blocks().stream()
                .filter(Block.Quoted.class::isInstance)
                .map(block -> ((Block.Quoted) block).excerpt().text()))
        .containsExactly("accepted", "open");
  }

  @Test
  void suggestions_alone_are_counted_and_called_so() {
    Material material =
        Example.material(
            Example.cases(4, 3, 2), 0, List.of(Basis.SUGGESTIONS), List.of(), List.of());
    Report report = make(material, show(Show.COUNTS, "Parents"));
    assertThat(report.tables().get(0).columns().get(1).name()).isEqualTo("Suggested");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_number_that_is_to_be_hidden_is_anywhere(long seed) {
    int fewest = 5;
    List<CodedCase> cases = Example.random(new Random(seed));
    Report report =
        make(
            Example.material(cases, fewest),
            Arrays.stream(Show.values())
                .filter(show -> show != Show.TEXT && show != Show.POINTS && show != Show.HEADING)
                .filter(show -> show != Show.DECISIONS && show != Show.REFERENCES)
                .map(show -> show(show))
                .toArray(Piece[]::new));
    for (Table table : report.tables()) {
      if (!List.of("comparison", "published", "quotes").contains(table.id())) {
        assertThat(counts(table)).as(table.id()).noneMatch(number -> number > 0 && number < fewest);
      }
    }
    for (Block.Figure figure : report.figures()) {
      if (figure.chart() instanceof Chart.Grid grid) {
        assertThat(grid.cells())
            .noneMatch(cell -> cell.number().orElse(0) > 0 && cell.number().orElse(0) < fewest);
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  /** Numbers of reviews, and what each leaves of its whole. */
  private static List<Integer> counts(Table table) {
    return table.rows().stream()
        .filter(row -> !row.heading())
        .flatMap(row -> row.cells().stream())
        .flatMap(
            cell ->
                cell.values().size() == 3 && cell.values().get(0) instanceof Integer present
                    ? Stream.of(present, (Integer) cell.values().get(1) - present)
                    : cell.values().stream()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast))
        .filter(number -> !table.id().equals("reviews"))
        .toList();
  }

  @Test
  void quotes_of_a_hidden_theme_are_hidden_too() {
    Report report = make(Example.material(Example.cases(20, 2, 10), 5), show(Show.QUOTES));
    assertThat(report.sections()).isEmpty();
  }

  @Test
  void a_figure_published_for_these_reviews_would_tell_what_is_hidden() {
    Report report = make(Example.material(Example.cases(4, 3, 2), 3), show(Show.PUBLISHED));
    assertThat(report.tables()).isEmpty();
  }

  private static String text(String text, Material material) {
    Piece piece = new Piece(Show.TEXT, List.of(text), List.of(), none(), none());
    return ((Block.Paragraph) make(material, piece).sections().get(0).blocks().get(0)).text();
  }

  private static Report make(Material material, Piece... pieces) {
    Outline.Chapter chapter = new Outline.Chapter("Heading", List.of(pieces));
    return ReportMaker.make(new Outline("Title", "Subtitle", List.of(chapter)), material);
  }

  private static Piece show(Show show, String... of) {
    return new Piece(show, List.of(), List.of(of), none(), none());
  }

  private static Optional<Condition> none() {
    return Optional.empty();
  }

  private static Optional<Condition> when(Condition condition) {
    return Optional.of(condition);
  }

  private static List<String> shown(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.shown().replace('\u00A0', ' '))
        .toList();
  }
}
