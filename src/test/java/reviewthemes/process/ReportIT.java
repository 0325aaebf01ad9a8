package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command writes the whole review, and other programs open what it wrote. */
class ReportIT {
  @TempDir private static Path folder;
  private static Path report;
  private static Program program;

  @BeforeAll
  static void write() {
    report = folder.resolve("report");
    program = Program.run("report", Program.EXAMPLES.getParent(), "--out", report);
  }

  @Test
  void it_says_where_everything_is_and_nothing_else() {
    assertThat(program.err()).isEmpty();
    assertThat(program.code()).isZero();
    assertThat(program.out())
        .contains("report.html", "report.docx", "report.xlsx", "report-tables", "report-charts");
    assertThat(report.resolve("report.docx")).isNotEmptyFile();
    assertThat(report.resolve("report-charts/together.png")).isNotEmptyFile();
  }

  @Test
  void libreoffice_opens_the_document_and_lays_out_its_pages() throws IOException {
    String text = converted("report.docx");
    assertThat(text)
        .contains("Thematic review of 4", "Appendix B: audit", "Page 2 of", "Table 1. ")
        .doesNotContain("Error!");
  }

  @Test
  void libreoffice_opens_the_workbook() throws IOException {
    assertThat(converted("report.xlsx")).contains("counts-areas-to-improve", "75%");
  }

  /** The words of the pages that LibreOffice makes of a file; skipped where it is missing. */
  private static String converted(String name) throws IOException {
    assumeTrue(hasLibreOffice(), "skipped: LibreOffice (soffice) is not installed");
    Path pdf = folder.resolve(name + "-pdf");
    Program office =
        Program.finish(
            Program.builder(
                List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    pdf.toString(),
                    report.resolve(name).toString())));
    assertThat(office.code()).isZero();
    byte[] bytes = Files.readAllBytes(pdf.resolve("report.pdf"));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
    }
  }

  private static boolean hasLibreOffice() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }
}
