package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on results of a run that are written by hand. */
class CountCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeResults() throws IOException {
    result("out", "a", "new", true, "parent.domestic_abuse", "parent.mental_health");
    result("out", "b", "new", true, "parent.domestic_abuse");
    result("out", "notes", "new", false);
  }

  @Test
  void suggestions_are_counted_and_what_is_no_review_is_left_out_and_said() {
    assertThat(run("count", path("out"))).isZero();
    assertThat(out.toString())
        .contains("Not counted: notes.pdf does not read like a case review")
        .containsPattern("Domestic abuse +2 of 2  100 %  34-100 %")
        .containsPattern("Parental mental health +1 of 2   50 %")
        .doesNotContain("verified");
  }

  @Test
  void open_verdicts_count_neither_way_and_their_share_is_said() throws IOException {
    write(
        "out/verdicts.csv",
        "review,theme,polarity,verdict\na,parent.domestic_abuse,,absent\nb,parent.domestic_abuse,,present\n");
    assertThat(run("count", path("out"))).isZero();
    assertThat(out.toString())
        .containsPattern("Domestic abuse +2 of 2  100 % +1 of 2   50 %")
        .containsPattern("Parental mental health +1 of 2   50 % +- +- +2 not verified")
        .contains("of 4 decisions 2 (50 %) are still open")
        .containsPattern("Domestic abuse +a +present +absent");
  }

  @Test
  void attributes_divide_and_periods_must_not_overlap() throws IOException {
    write(
        "out/attributes.csv",
        "review,publication_date,review_type\na,2019-05,SCR\nb,2020-02,CSPR\n");
    assertThat(run("count", path("out"), "--by", "review_type,period", "--period", "2019,2020"))
        .isZero();
    assertThat(out.toString())
        .contains(
            "THEMES BY review type, suggested", "THEMES BY period (publication date), suggested")
        .containsPattern("Parental mental health +1 of 1  100 % +0 of 1    0 % .*too few reviews");
    assertThat(run("count", path("out"), "--by", "period", "--period", "2018/2019,2019/2020"))
        .isEqualTo(Main.WRONG_USE);
    assertThat(err.toString()).contains("2018/2019 and 2019/2020 overlap");
    assertThat(run("count", path("out"), "--cross", "review_type,parent.mental_health")).isZero();
    assertThat(out.toString()).containsPattern("SCR +0 +1 +1\n");
  }

  @Test
  void themes_are_counted_for_each_value_of_one_attribute_with_each_of_another()
      throws IOException {
    write("out/attributes.csv", "review,publication_date,review_type\na,2019-05,SCR\nb,,CSPR\n");
    assertThat(run("count", path("out"), "--by", "review_type+period", "--period", "2019,2020"))
        .isZero();
    assertThat(out.toString())
        .contains("THEMES BY review type + period (publication date), suggested")
        .containsPattern("Theme +SCR \\+ 2019 +CSPR \\+ not known\n")
        .containsPattern("Parental mental health +1 of 1  100 % +0 of 1    0 %\n");
    refused("nothing is known of 'colour'", "count", path("out"), "--by", "review_type+colour");
    refused("--by takes attributes", "count", path("out"), "--by", "+");
  }

  @Test
  void where_there_are_verdicts_tables_of_both_stand_side_by_side() throws IOException {
    write("out/attributes.csv", "review,review_type\na,SCR\nb,CSPR\n");
    write(
        "out/verdicts.csv",
        "review,theme,polarity,verdict\na,parent.domestic_abuse,,absent\nb,parent.domestic_abuse,,present\n");
    assertThat(
            run(
                "count",
                path("out"),
                "--by",
                "review_type",
                "--together",
                "2",
                "--csv",
                path("csv")))
        .isZero();
    assertThat(out.toString())
        .contains("THEMES BY review type, verified", "THEMES BY review type, suggested")
        .contains("THEMES IN THE SAME REVIEWS, verified", "THEMES IN THE SAME REVIEWS, suggested")
        .containsPattern(
            "(?s)BY review type, verified.*2 \\(50 %\\) are still open.*BY review type, sugg");
    assertThat(folder.resolve("csv/by-review-type.csv")).exists();
    assertThat(folder.resolve("csv/by-review-type-suggested.csv")).exists();
    assertThat(folder.resolve("csv/together-suggested.csv")).exists();
  }

  @Test
  void a_changed_codebook_is_told_from_changed_cases() throws IOException {
    result("then", "c", "old", true);
    result("now", "c", "new", true, "parent.domestic_abuse");
    assertThat(run("count", path("out"), "--old-then", path("then"), "--old-now", path("now")))
        .isZero();
    assertThat(out.toString())
        .contains("DID THE CASES CHANGE, OR THE CODEBOOK?")
        .containsPattern(
            "Domestic abuse +0 of 1    0 % +1 of 1  100 % +2 of 2  100 % +\\+1 -0 of the old");
    assertThat(run("count", path("out"), "--old-then", path("now"), "--old-now", path("then")))
        .isEqualTo(Main.WRONG_USE);
    assertThat(err.toString()).contains("was made under another codebook");
  }

  @Test
  void tables_are_written_with_numbers_as_numbers() throws IOException {
    assertThat(run("count", path("out"), "--csv", path("csv"), "--together", "1")).isZero();
    assertThat(Files.readString(folder.resolve("csv/themes.csv")))
        .startsWith("\uFEFFsection,Theme,suggested reviews,suggested of,suggested %,")
        .contains("Parental factors,Domestic abuse,2,2,100.0,34.2");
    assertThat(folder.resolve("csv/together.csv")).exists();
  }

  @Test
  void what_cannot_be_counted_is_told_in_a_line_and_no_number_is_printed() throws IOException {
    write(
        "bad.csv",
        "id,source_title,data_period,unit,n,pct,count,theme,mapping\nA,S,2010,SCR,4,175,,parent.domestic_abuse,exact\n");
    Files.createDirectories(folder.resolve("empty"));
    refused("there are no verdicts on", "count", path("out"), "--from", "verdicts");
    refused("bad.csv:2: more than 100 %: 175", "count", path("out"), "-b", path("bad.csv"));
    refused("holds neither results of themes run nor PDF files", "count", path("empty"));
    refused("is not a folder", "count", path("nowhere"));
    refused("is not there: check the spelling", "count", path("out"), "--verdicts", "no.csv");
    refused("nothing is known of 'colour'", "count", path("out"), "--by", "colour");
    refused("--cross takes two", "count", path("out"), "--cross", "parent.mental_health");
    refused("go together", "count", path("out"), "--old-now", path("out"));
  }

  private void refused(String why, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertThat(run(args)).isEqualTo(Main.WRONG_USE);
    assertThat(err.toString().strip()).contains(why).hasLineCount(1);
    assertThat(out.toString()).doesNotContain("THEMES");
  }

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void result(String run, String id, String codebook, boolean review, String... suggested)
      throws IOException {
    List<String> flags =
        Stream.of("parent.domestic_abuse", "parent.mental_health")
            .map(
                theme ->
                    """
                    {"id": "f", "theme": "%s", "polarity": null, "suggested": %s, "score": 0.5,
                     "reasons": [], "quotes": []}"""
                        .formatted(theme, List.of(suggested).contains(theme)))
            .toList();
    write(
        run + "/reviews/" + id + ".json",
        """
        {"review": {"id": "%1$s", "file": "%1$s.pdf", "sha256": "0", "title": "T", "pages": 1,
                    "sentences": 1, "looks_like_review": %2$s,
                    "coverage": {"pages_with_text": 1, "pages_without_text": [], "warnings": []}},
         "flags": [%3$s],
         "produced_by": {"codebook": "%4$s", "pipeline": "p", "models": "m", "program": "v"}}
        """
            .formatted(id, review, String.join(",", flags), codebook));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
