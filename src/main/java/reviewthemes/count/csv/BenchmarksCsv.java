package reviewthemes.count.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import reviewthemes.count.Catalogue;
import reviewthemes.count.Period;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Mapping;

/**
 * Reads published figures.
 *
 * @param benchmarks the figures that can be shown
 * @param notes one line for each row of which not all can be used, with file and line
 */
public record BenchmarksCsv(List<Benchmark> benchmarks, List<String> notes) {
  private static final List<String> COLUMNS =
      List.of("id", "source_title", "data_period", "unit", "n", "pct", "count", "theme", "mapping");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public BenchmarksCsv {
    benchmarks = List.copyOf(benchmarks);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a file of figures.
   *
   * @throws BrokenTable with every figure that cannot be true, each with its line
   * @throws IOException if the file cannot be read
   */
  public static BenchmarksCsv read(Path path, Catalogue catalogue) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Benchmark> benchmarks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (CsvLine line : CsvLines.read(path, COLUMNS, problems)) {
      Integer before = seen.putIfAbsent(line.needed("id"), line.line());
      if (before != null) {
        line.problem("the id " + line.text("id") + " is on line " + before + ", too");
      }
      benchmark(line).ifPresent(one -> keep(one, line, catalogue, benchmarks, notes));
    }
    if (!problems.isEmpty()) {
      throw new BrokenTable(problems);
    }
    return new BenchmarksCsv(benchmarks, notes);
  }

  private static void keep(
      Benchmark one,
      CsvLine line,
      Catalogue catalogue,
      List<Benchmark> benchmarks,
      List<String> notes) {
    if (catalogue.named(one.theme()).isEmpty()) {
      notes.add(line.at("'" + one.theme() + "' is no theme of the codebook: row left out"));
      return;
    }
    if (one.mapping() != Mapping.NOT_CODED && one.counts().isEmpty()) {
      String why =
          one.of().isEmpty()
              ? "has no denominator (n)"
              : "says " + percent(one) + ", which is no whole number of " + one.of().getAsInt();
      notes.add(line.at(one.id() + " " + why + ": shown as printed, without interval or test"));
    }
    benchmarks.stream()
        .filter(other -> other.theme().equals(one.theme()))
        .filter(other -> other.source().equals(one.source()) && other.unit().equals(one.unit()))
        .filter(other -> other.base().equals(one.base()))
        .filter(other -> other.period().overlaps(one.period()))
        .findFirst()
        .ifPresent(
            other ->
                line.problem(
                    "covers the same time as line "
                        + other.line()
                        + " for the same theme; leave one of them out"));
    benchmarks.add(one);
  }

  private static String percent(Benchmark one) {
    return one.percent().orElseThrow().toPlainString() + " %";
  }

  private static Optional<Benchmark> benchmark(CsvLine line) {
    int before = line.problems().size();
    Optional<Period> period = period(line);
    Optional<Mapping> mapping = Mapping.of(line.needed("mapping"));
    if (mapping.isEmpty()) {
      line.problem(
          "'"
              + line.text("mapping")
              + "' is no mapping; write exact, broader, narrower, unclear,"
              + " group, same or not coded");
    }
    Optional<Integer> of = line.whole("n");
    Optional<Integer> count = line.whole("count");
    Optional<BigDecimal> percent = percent(line);
    if (of.filter(n -> n == 0).isPresent()) {
      line.problem("a share of 0 reviews is no share: leave n empty if it is not known");
    }
    if (of.isPresent() && count.isPresent() && count.get() > of.get()) {
      line.problem("counts " + count.get() + " out of " + of.get());
    }
    if (mapping.filter(Mapping.NOT_CODED::equals).isPresent()) {
      if (percent.isPresent() || count.isPresent()) {
        line.problem("has a figure although it was not coded: empty pct and count");
      }
    } else if (line.text("pct").isEmpty() && (count.isEmpty() || of.isEmpty())) {
      line.problem("has neither pct nor count and n");
    }
    if (line.problems().size() > before) {
      return Optional.empty();
    }
    Benchmark read =
        new Benchmark(
            line.text("id"),
            line.needed("source_title"),
            period.orElseThrow(),
            line.needed("unit"),
            line.text("base_description"),
            whole(of),
            percent,
            whole(count),
            line.needed("theme"),
            line.text("page"),
            line.text("provenance"),
            mapping.orElseThrow(),
            line.text("note"),
            line.line());
    check(read, line);
    return Optional.of(read);
  }

  private static void check(Benchmark read, CsvLine line) {
    if (!read.agreesWithItself()) {
      line.problem(
          read.count().getAsInt()
              + " of "
              + read.of().getAsInt()
              + " is not "
              + read.percent().orElseThrow()
              + " %: check pct, count and n");
    }
  }

  private static OptionalInt whole(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<Period> period(CsvLine line) {
    try {
      return Optional.of(Period.parse(line.text("data_period")));
    } catch (IllegalArgumentException e) {
      line.problem("data_period " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> percent(CsvLine line) {
    String text = line.text("pct");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
      line.problem("'pct' must be a number such as 59 or 23.7, not '" + text + "'");
      return Optional.empty();
    }
    BigDecimal percent = new BigDecimal(text);
    if (percent.compareTo(HUNDRED) > 0) {
      line.problem("more than 100 %: " + text);
      return Optional.empty();
    }
    return Optional.of(percent);
  }
}
