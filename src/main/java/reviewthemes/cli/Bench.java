package reviewthemes.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import reviewthemes.output.json.JsonResults;
import reviewthemes.output.report.OutputFolder;
import reviewthemes.output.report.Report;
import reviewthemes.pipeline.Sensitivity;
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
    List<Spent> bare = new ArrayList<>();
    List<Spent> whole = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    long heap = 0;
    int pages = 0;
    lines.add(files.size() + " files, " + threads + " at a time, " + rounds + " rounds");
    for (int round = 0; round <= rounds; round++) {
      Spent start = Spent.now();
      pages = BareText.pages(files.stream().map(InputFile::path).toList(), threads);
      Spent text = start.since();
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      start = Spent.now();
      wholeJob();
      Spent job = start.since();
      heap = Math.max(heap, pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
      String name = round == 0 ? "warm-up" : "round " + round;
      lines.add(
          String.format(
              "%-8s  text alone %6.2f s (CPU %6.2f s)  whole job %6.2f s (CPU %6.2f s)",
              name, text.wall(), text.cpu(), job.wall(), job.cpu()));
      if (round > 0) {
        bare.add(text);
        whole.add(job);
      }
    }
    lines.add(rate("text alone", pages, bare));
    lines.add(rate("whole job", pages, whole));
    double wall = median(whole, Spent::wall) / median(bare, Spent::wall);
    double cpu = median(whole, Spent::cpu) / median(bare, Spent::cpu);
    lines.add(String.format("ratio       %8.2f, of CPU time %.2f", wall, cpu));
    lines.add(String.format("peak heap   %8d MB", heap / (1 << 20)));
    return lines;
  }

  /** What is done once, in a Java that has done nothing before. */
  enum Part {
    TEXT,
    JOB
  }

  /** Times one part from the start of Java on, as for somebody who runs it once. */
  static String cold(Part part, List<InputFile> files, int threads) throws IOException {
    if (part == Part.TEXT) {
      BareText.pages(files.stream().map(InputFile::path).toList(), threads);
    } else {
      new Bench(Wiring.load(Home.find(), Sensitivity.BALANCED), files, threads).wholeJob();
    }
    Spent spent = Spent.sinceStart();
    return String.format(
        "%s, from the start of Java: %.2f s, CPU %.2f s",
        part == Part.TEXT ? "text alone" : "whole job", spent.wall(), spent.cpu());
  }

  /** Time on the clock and on the processors, in seconds, helpers such as the compiler included. */
  private record Spent(double wall, double cpu) {
    static Spent sinceStart() {
      long started = ManagementFactory.getRuntimeMXBean().getStartTime();
      return new Spent((System.currentTimeMillis() - started) / 1e3, now().cpu());
    }

    static Spent now() {
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      return new Spent(System.nanoTime() / NANOS, system.getProcessCpuTime() / NANOS);
    }

    Spent since() {
      Spent now = now();
      return new Spent(now.wall - wall, now.cpu - cpu);
    }
  }

  private static String rate(String what, int pages, List<Spent> rounds) {
    double wall = median(rounds, Spent::wall);
    return String.format(
        "%-11s %8.2f s  %6.0f pages/s  CPU %.2f s",
        what, wall, pages / wall, median(rounds, Spent::cpu));
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

  private static double median(List<Spent> rounds, ToDoubleFunction<Spent> part) {
    return rounds.stream().mapToDouble(part).sorted().toArray()[rounds.size() / 2];
  }
}
