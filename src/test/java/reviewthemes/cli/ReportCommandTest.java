package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code themes report} on the worked example, in full and with small numbers hidden. */
class ReportCommandTest {
  private static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  private static final Path EXAMPLES = HOME.resolve("examples");

  @TempDir private static Path folder;
  private static Path results;
  private static Path report;

  @BeforeAll
  static void readAndReport() {
    results = folder.resolve("results");
    report = folder.resolve("report");
    assertThat(themes("run", EXAMPLES.resolve("reviews"), "--out", results).code()).isZero();
    assertThat(report(report).code()).isZero();
  }

  @Test
  void the_figures_are_those_of_the_published_review_in_the_page() throws IOException {
    String page = page(report);
    assertThat(page)
        .contains("Types of review: SCR (3), CSPR (1)")
        .contains("police (2), children&#39;s social care (1), community NHS trust (1)")
        .containsPattern(
            "All three parental factors</th><td>\\d of 3 .\\d+ %.</td><td>2 of 4 .50 %.</td>")
        .containsPattern(
            "Information sharing: concern</th><td>3 of 3 .100 %.</td><td>4 of 4 .100 %.</td>")
        .containsPattern("4 of 4 .100 %.<br>51 to 100 %</td><td>16 of 27 .59 %.<br>41 to 75 %</td>")
        .contains("too few reviews to tell", "not coded before, which is not 0", "23.7 %")
        .doesNotContain("differs from what was published", "41.7");
  }

  @Test
  void where_verdicts_differ_from_suggestions_is_shown_as_counted() throws IOException {
    String counted = Files.readString(HOME.resolve("src/test/resources/count/example.txt"));
    Matcher number = Pattern.compile("(\\d+) of 160 decisions differ").matcher(counted);
    assertThat(number.find()).isTrue();
    String page = page(report);
    assertThat(page).contains("They differ in " + number.group(1) + " of 160 decisions");
    Pattern row =
        Pattern.compile(
            "(?m)^(.*?) {2,}(ex-child-.) +(present|absent) +(present|absent)$"
                + "(?:\n(?!\\d|.* {2})(.+))?"); // a long name goes on in the next line
    List<MatchResult> rows = row.matcher(counted).results().toList();
    assertThat(rows).hasSize(Integer.parseInt(number.group(1)));
    for (MatchResult one : rows) {
      assertThat(page)
          .contains(
              String.format(
                  "%s</th><td>%s</td><td>%s</td><td>%s</td>",
                  one.group(5) == null ? one.group(1) : one.group(1) + " " + one.group(5),
                  one.group(2),
                  one.group(3),
                  one.group(4)));
    }
  }

  @Test
  void the_document_holds_the_same_figures_as_the_page() throws IOException {
    try (XWPFDocument document =
            new XWPFDocument(Files.newInputStream(report.resolve("report.docx")));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      String text = words.getText().replace('\u00A0', ' ');
      assertThat(text).contains("Types of review: SCR (3), CSPR (1)", "2 of 4 (50 %)");
      for (String line : page(report).split("\n")) {
        if (line.startsWith("<h2>") || line.startsWith("<h3>")) {
          String heading = line.replaceAll("<[^>]*>", "").replace("&#39;", "'");
          assertThat(text).contains(heading);
        }
      }
      assertThat(document.getTables()).hasSize(page(report).split("<table", -1).length - 1);
      assertThat(document.getAllPictures()).hasSize(page(report).split("<img", -1).length - 1);
    }
  }

  @Test
  void the_workbook_holds_numbers() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(report.resolve("report.xlsx")))) {
      XSSFSheet sheet = workbook.getSheet("counts-areas-to-improve");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Information sharing: concern");
      assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Verified reviews");
      assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(4);
      assertThat(sheet.getRow(2).getCell(8).getNumericCellValue()).isEqualTo(.75);
    }
    assertThat(Files.readString(report.resolve("report-tables/counts-areas-to-improve.csv")))
        .contains("Verified reviews,Verified of,Verified %")
        .contains("Information sharing: concern,3,3,100.0,");
  }

  @Test
  void quotes_are_verbatim_words_of_the_reviews() throws IOException {
    String quotes = Files.readString(results.resolve("quotes.csv"));
    String first =
        Files.readAllLines(report.resolve("report-tables/quotes.csv")).get(1).replace("\"", "");
    String words = first.replaceAll("^.*,\\d+,", "").replaceAll(",(yes|no)$", "");
    assertThat(quotes.replace("\"", "")).contains(words);
  }

  @Test
  void small_numbers_are_in_no_file_and_older_tables_do_not_stay() throws IOException {
    Path hidden = folder.resolve("hidden");
    assertThat(report(hidden).code()).isZero();
    assertThat(hidden.resolve("report-tables/differences.csv")).exists();
    assertThat(report(hidden, "--suppress", "3").code()).isZero();
    assertThat(hidden.resolve("report-tables/differences.csv")).doesNotExist();
    Pattern small = Pattern.compile("(?<!than )\\b[123] of 4\\b");
    String page = page(hidden).replaceAll("C&amp;P thematic review 2019-2021.*", "");
    assertThat(page).contains("&lt;3", "4 of 4").doesNotContainPattern(small);
    for (Path table : files(hidden.resolve("report-tables"))) {
      if (table.getFileName().toString().startsWith("counts-")) {
        assertThat(Files.readString(table)).doesNotContainPattern(",[123],4,");
      }
    }
    for (Path chart : files(hidden.resolve("report-charts"))) {
      if (chart.toString().endsWith(".svg")) {
        assertThat(Files.readString(chart).replace('\u00A0', ' ')).doesNotContainPattern(small);
      }
    }
  }

  @Test
  void what_cannot_be_reported_is_told_in_one_line() throws IOException {
    Path out = folder.resolve("none");
    refuses("--suppress takes a number from 3", report(out, "--suppress", "2"));
    refuses("there are only 4 reviews", report(out, "--suppress", "9"));
    refuses("is not there: check the spelling", report(out, "-b", folder.resolve("no.csv")));
    refuses(
        "b.csv:2: more than 100 %: 159",
        report(out, "-b", benchmarks("B1,Others,2010,SCR,27,159,,parent.domestic_abuse,exact")));
    refuses(
        "b.csv:3: covers the same time as line 2",
        report(
            out,
            "-b",
            benchmarks(
                "B1,Others,2010/2012,SCR,27,59,,parent.domestic_abuse,exact",
                "B2,Others,2012/2014,SCR,27,59,,parent.domestic_abuse,exact")));
    refuses("there are no verdicts", themes("report", results, "--from", "verdicts", "--out", out));
    assertThat(out).doesNotExist();
  }

  @Test
  void a_figure_without_denominator_or_theme_is_noted_and_never_a_number() throws IOException {
    Path out = folder.resolve("notes");
    Path figures =
        benchmarks(
            "B1,Others,2010,SCR,,59,,parent.domestic_abuse,exact",
            "B2,Others,2010,SCR,27,59,16,parent.shoe_size,exact");
    assertThat(report(out, "-b", figures).code()).isZero();
    assertThat(page(out))
        .contains("b.csv:2: B1 has no denominator (n): shown as printed, without interval or test")
        .contains("b.csv:3: &#39;parent.shoe_size&#39; is no theme of the codebook: row left out")
        .contains("<td>59 %</td><td></td><td></td><td></td><td>out of how many is not known");
  }

  @Test
  void without_verdicts_it_says_so_once_and_on_its_first_page() throws IOException {
    Path out = folder.resolve("suggested");
    Done done = themes("report", results, "--out", out);
    assertThat(done.code()).isZero();
    assertThat(done.said()).containsOnlyOnce("Nobody has decided on the suggestions yet");
    assertThat(page(out))
        .contains("No person has verified anything in this report yet")
        .containsPattern(
            "Information sharing: concern</th><td>3 of 3 .100 %.</td><td>44 to 100 %</td>")
        .doesNotContain("<th scope=\"col\">Verified</th>");
  }

  /** What a command said, and its exit code. */
  private record Done(int code, String said) {}

  private static void refuses(String line, Done done) {
    assertThat(done.code()).isEqualTo(Main.WRONG_USE);
    assertThat(done.said().lines()).singleElement().asString().contains(line);
  }

  private static Path benchmarks(String... rows) throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("id,source_title,data_period,unit,n,pct,count,theme,mapping"));
    lines.addAll(List.of(rows));
    return Files.write(folder.resolve("b.csv"), lines);
  }

  /** On the results that were read once, with the verdicts and figures of the example. */
  private static Done report(Path out, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "report",
                results,
                "--out",
                out,
                "--verdicts",
                EXAMPLES.resolve("verdicts.csv"),
                "--attributes",
                EXAMPLES.resolve("attributes.csv")));
    arguments.addAll(List.of(more));
    if (!arguments.contains("-b")) {
      arguments.addAll(List.of("-b", EXAMPLES.resolve("benchmarks.csv")));
    }
    return themes(arguments.toArray());
  }

  private static Done themes(Object... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return new Done(Main.commandLine(writer, writer).execute(words), said.toString());
  }

  /** The page, with plain spaces. */
  private static String page(Path out) throws IOException {
    return Files.readString(out.resolve("report.html")).replace('\u00A0', ' ');
  }

  private static List<Path> files(Path in) {
    try (Stream<Path> files = Files.list(in)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
