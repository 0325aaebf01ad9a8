package reviewthemes.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reviewthemes.output.json.JsonResults;
import reviewthemes.output.report.OutputFolder;
import reviewthemes.output.report.Report;
import reviewthemes.pipeline.batch.Batch;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.review.pdfbox.BareText;

/**
 * Times rounds of the whole job and of bare text extraction, one after the other.
 *
 * @param wiring codes the reviews
 * @param files what to read
 * @param threads how many files at a time
 */
record Bench(Wiring wiring, List<InputFile> files, int threads) {
  private static final double NANOS = 1e9;

  /** The measurements, line by line; a first round warms up Java and does not count. */
  List<String> run(int rounds) throws IOException {
    List<Double> bare = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    long heap = 0;
    int pages = 0;
    lines.add(files.size() + " files, " + threads + " at a time, " + rounds + " rounds");
    for (int round = 0; round <= rounds; round++) {
      long start = System.nanoTime();
      pages = BareText.pages(files.stream().map(InputFile::path).toList(), threads);
      double text = (System.nanoTime() - start) / NANOS;
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      start = System.nanoTime();
      wholeJob();
      double job = (System.nanoTime() - start) / NANOS;
      heap = Math.max(heap, pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
      String name = round == 0 ? "warm-up" : "round " + round;
      lines.add(
          String.format(
              "%-8s text alone %6.2f s, whole job %6.2f s, ratio %5.2f",
              name, text, job, job / text));
      if (round > 0) {
        bare.add(text);
        whole.add(job);
        ratios.add(job / text);
      }
    }
    lines.add(rate("text alone", pages, median(bare)));
    lines.add(rate("whole job", pages, median(whole)));
    lines.add(String.format("ratio       %8.2f (median of the rounds)", median(ratios)));
    lines.add(String.format("peak heap   %8d MB", heap / (1 << 20)));
    return lines;
  }

  private static String rate(String what, int pages, double seconds) {
    return String.format("%-11s %8.2f s  %6.0f pages/s", what, seconds, pages / seconds);
  }

  private void wholeJob() throws IOException {
    Path out = Files.createTempDirectory("themes-bench");
    try {
      OutputFolder folder = OutputFolder.open(out);
      JsonResults results = new JsonResults(folder.reviews());
      new Batch(wiring.coder(), results, threads, true).run(files, (outcome, done, total) -> {});
      new Report(wiring.codebook(), results, folder).write(results.ids(), java.util.Map.of());
    } finally {
      try (Stream<Path> paths = Files.walk(out)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
