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

  /** The measurements, line by line. */
  List<String> run(int rounds) throws IOException {
    List<Double> bare = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    long heap = 0;
    int pages = 0;
    lines.add(files.size() + " files, " + threads + " at a time, " + rounds + " rounds");
    for (int round = 1; round <= rounds; round++) {
      long start = System.nanoTime();
      pages = BareText.pages(files.stream().map(InputFile::path).toList(), threads);
      bare.add((System.nanoTime() - start) / NANOS);
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      start = System.nanoTime();
      wholeJob();
      whole.add((System.nanoTime() - start) / NANOS);
      heap = Math.max(heap, pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
      lines.add(
          String.format(
              "round %d: text alone %.2f s, whole job %.2f s",
              round, bare.get(round - 1), whole.get(round - 1)));
    }
    double bareMedian = median(bare);
    double wholeMedian = median(whole);
    lines.add(String.format("text alone  %8.2f s  %6.0f pages/s", bareMedian, pages / bareMedian));
    lines.add(
        String.format("whole job   %8.2f s  %6.0f pages/s", wholeMedian, pages / wholeMedian));
    lines.add(String.format("ratio       %8.2f", wholeMedian / bareMedian));
    lines.add(String.format("peak heap   %8d MB", heap / (1 << 20)));
    return lines;
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
