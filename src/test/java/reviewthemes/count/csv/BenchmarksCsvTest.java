package reviewthemes.count.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.count.Sample;

class BenchmarksCsvTest {
  private static final String HEAD =
      "id,source_title,data_period,unit,base_description,n,pct,count,theme,page,provenance,mapping,note\n";
  @TempDir private Path folder;

  @Test
  void rows_that_can_be_used_in_part_are_told_with_their_line() throws IOException {
    BenchmarksCsv csv =
        read(
            """
            A,Source,2010/2012,SCR,all,,59,,parent.domestic_abuse,,seen,exact,
            B,"Source, two",2010/2012,SCR,all,30,60,18,parent.neglect,,seen,exact,"two
            lines"
            C,Source,2010/2012,SCR,all,267,42.6,,parent.mental_health,,seen,exact,
            """);
    assertThat(csv.benchmarks()).hasSize(2);
    assertThat(csv.notes())
        .containsExactly(
            "b.csv:2: A has no denominator (n): shown as printed, without interval or test",
            "b.csv:3: 'parent.neglect' is no theme of the codebook: row left out",
            "b.csv:5: C says 42.6 %, which is no whole number of 267: shown as printed, without"
                + " interval or test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,S,2010,SCR,all,27,159,,parent.domestic_abuse,,,exact, | b.csv:2: more than 100 %: 159",
        "A,S,2010,SCR,all,27,,30,parent.domestic_abuse,,,exact, | b.csv:2: counts 30 out of 27",
        "A,S,2010,SCR,all,27,59,20,parent.domestic_abuse,,,exact, | b.csv:2: 20 of 27 is not 59 %: check pct, count and n",
        "A,S,2010,SCR,all,0,59,,parent.domestic_abuse,,,exact, | b.csv:2: a share of 0 reviews is no share: leave n empty if it is not known",
        "A,S,2010,SCR,all,x,59,,parent.domestic_abuse,,,exact, | b.csv:2: 'n' must be a whole number, not 'x'",
        "A,S,2010,SCR,all,27,-5,,parent.domestic_abuse,,,exact, | b.csv:2: 'pct' must be a number such as 59 or 23.7, not '-5'",
        "A,S,2012/2010,SCR,all,27,59,,parent.domestic_abuse,,,exact, | b.csv:2: data_period '2012/2010' ends before it begins",
        "A,S,2010,SCR,all,27,59,,parent.domestic_abuse,,,same-ish, | b.csv:2: 'same-ish' is no mapping; write exact, broader, narrower, unclear, group, same or not coded",
        "A,S,2010,SCR,all,27,0,,parent.domestic_abuse,,,not coded, | b.csv:2: has a figure although it was not coded: empty pct and count",
        "A,S,2010,SCR,all,27,,,parent.domestic_abuse,,,exact, | b.csv:2: has neither pct nor count and n",
        "A,S,2010,SCR,all,27,59,,parent.domestic_abuse,,,exact,,, | b.csv:2: has more cells than columns; put texts with commas in quotes"
      })
  void figures_that_cannot_be_true_are_refused_in_one_line(String row, String message) {
    assertThatThrownBy(() -> read(row + "\n")).isInstanceOf(BrokenTable.class).hasMessage(message);
  }

  @Test
  void the_same_figure_for_overlapping_times_is_refused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    A,S,2010/2012,SCR,all,27,59,,parent.domestic_abuse,,,exact,
                    B,S,2012/2014,SCR,all,27,59,,parent.domestic_abuse,,,exact,
                    B,S,2015,SCR,all,27,59,,parent.domestic_abuse,,,exact,
                    """))
        .hasMessage(
            "b.csv:3: covers the same time as line 2 for the same theme; leave one of them out\n"
                + "b.csv:4: the id B is on line 3, too");
  }

  @Test
  void a_missing_column_and_an_open_quotation_mark_are_told() throws IOException {
    Path file = Files.writeString(folder.resolve("b.csv"), "id,theme\n");
    assertThatThrownBy(() -> BenchmarksCsv.read(file, Sample.CATALOGUE))
        .hasMessageStartingWith("b.csv:1: these columns are missing: source_title, data_period");
    assertThatThrownBy(() -> read("A,\"S\n")).hasMessageStartingWith("b.csv:2: ");
  }

  private BenchmarksCsv read(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("b.csv"), "\uFEFF" + HEAD + rows);
    return BenchmarksCsv.read(file, Sample.CATALOGUE);
  }
}
