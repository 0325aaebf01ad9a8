package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.count.table.Table;
import reviewthemes.output.ReviewResult;
import reviewthemes.report.Discretion;
import reviewthemes.report.Material;
import reviewthemes.report.Outline;
import reviewthemes.report.Report;
import reviewthemes.report.batik.BatikPictures;
import reviewthemes.report.file.ReportFolder;
import reviewthemes.report.letsplot.LetsPlotCharts;
import reviewthemes.report.make.ReportMaker;
import reviewthemes.report.yaml.OutlineYaml;

/**
 * One report: reads what there is, makes the report and writes it.
 *
 * @param sources where what is counted comes from
 * @param from whose word counts, if that was said
 * @param suppress the smallest number that is shown besides 0; 0 to show all
 * @param folder where to write
 * @param out where to print
 */
record ReportRun(
    CountSources sources,
    Optional<CountOptions.From> from,
    int suppress,
    Path folder,
    PrintWriter out) {
  private static final String OUTLINE = "codebook/views/report.yaml";

  /** Returns the exit code. */
  int run() throws IOException {
    System.setProperty("java.awt.headless", "true");
    if (suppress != 0 && suppress < Discretion.LEAST) {
      throw new IOException(
          "--suppress takes a number from "
              + Discretion.LEAST
              + ": with 2, a hidden number could only be 1");
    }
    Path home = Home.find();
    Outline outline;
    try (Reader reader = Files.newBufferedReader(home.resolve(OUTLINE))) {
      outline = OutlineYaml.read(reader, OUTLINE);
    }
    Counted counted = Counted.read(home, sources, out);
    Material material = material(counted);
    Report report = ReportMaker.make(outline, material);
    if (!material.hasVerdicts()) {
      out.println(
          "Nobody has decided on the suggestions yet: the report counts suggestions alone, and"
              + " says so");
    }
    for (Path written :
        new ReportFolder(folder, new LetsPlotCharts(BatikPictures::png)).write(report)) {
      out.println("Written       " + written);
    }
    return Main.READ;
  }

  private Material material(Counted counted) throws IOException {
    boolean decided = counted.cases().stream().anyMatch(CodedCase::hasVerdicts);
    List<Basis> bases = CountOptions.bases(from, decided, sources.where());
    List<Table> agreement =
        decided && bases.contains(Basis.VERDICTS)
            ? new CountAgreement(counted.catalogue(), counted.cases(), counted.corpus().ratings())
                .tables()
            : List.of();
    if (counted.cases().size() < suppress) {
      throw new IOException(
          "there are only "
              + counted.cases().size()
              + " reviews: with --suppress "
              + suppress
              + " nothing could be shown");
    }
    return new Material(
        counted.codebook(),
        counted.catalogue(),
        counted.cases(),
        bases,
        counted.benchmarks(),
        counted.corpus().excerpts(counted.quoted()),
        counted.corpus().results().stream().map(ReviewResult::review).toList(),
        counted.corpus().results().stream().map(ReviewResult::producedBy).distinct().toList(),
        agreement,
        counted.notes(),
        new CommonsStatistics(),
        new Discretion(suppress),
        LocalDate.now());
  }
}
