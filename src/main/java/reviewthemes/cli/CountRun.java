package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.assembly.CaseFolder;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.csv.BenchmarksCsv;
import reviewthemes.count.table.Table;
import reviewthemes.count.table.TextTable;
import reviewthemes.count.yaml.CatalogueYaml;
import reviewthemes.pipeline.Sensitivity;

/**
 * One count: reads what there is, then prints tables and writes them.
 *
 * @param options what was asked for
 * @param out where to print
 */
record CountRun(CountOptions options, PrintWriter out) {
  private static final String RULES = "codebook/views/counts.yaml";

  /** Returns the exit code. */
  int run() throws IOException {
    Path home = Home.find();
    Codebook codebook = CodebookFolder.read(home.resolve("codebook"));
    Catalogue catalogue = catalogue(home, codebook);
    Optional<Path> figures = options.file(options.benchmarks(), "benchmarks.csv");
    List<Benchmark> benchmarks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (figures.isPresent()) {
      BenchmarksCsv csv = BenchmarksCsv.read(figures.get(), catalogue);
      notes.addAll(csv.notes());
      benchmarks.addAll(csv.benchmarks());
    }
    CaseFolder folder = read(home, options.folder());
    List<CodedCase> cases =
        folder.cases(
            codebook,
            catalogue,
            options.file(options.verdicts(), "verdicts.csv"),
            options.file(options.attributes(), "attributes.csv"));
    CountTables tables = new CountTables(options, catalogue, cases);
    List<Table> all = new ArrayList<>(tables.all(benchmarks));
    if (options.oldThen().isPresent() || options.oldNow().isPresent()) {
      all.add(new CountShift(options, catalogue, codebook).table(folder, cases, this::earlier));
    }
    for (Table table : all) {
      out.println();
      TextTable.lines(table).forEach(out::println);
    }
    if (!notes.isEmpty()) {
      out.println();
      out.println("FIGURES NOT USED, OR ONLY AS PRINTED");
      notes.forEach(out::println);
    }
    write(all);
    return Main.READ;
  }

  private static Catalogue catalogue(Path home, Codebook codebook) throws IOException {
    try (Reader reader = Files.newBufferedReader(home.resolve(RULES))) {
      return CatalogueYaml.read(reader, RULES, codebook);
    }
  }

  private CaseFolder earlier(Path folder) throws IOException {
    return read(Home.find(), folder);
  }

  private CaseFolder read(Path home, Path folder) throws IOException {
    CaseFolder read =
        CaseFolder.read(
            folder,
            () -> {
              out.println("Reading the PDF files of " + folder + "; themes run keeps results");
              return Wiring.load(home, Sensitivity.BALANCED).coder();
            });
    read.notes().forEach(out::println);
    if (read.results().isEmpty()) {
      throw new IOException(folder + " holds no review that could be counted");
    }
    return read;
  }

  private void write(List<Table> tables) throws IOException {
    if (options.csv().isEmpty()) {
      return;
    }
    for (Table table : tables) {
      Path file = options.csv().get().resolve(table.id() + ".csv");
      Tables.write(
          file,
          table.cells().stream().map(row -> row.stream().map(String::valueOf).toList()).toList());
    }
    out.println();
    out.println("As tables     " + options.csv().get());
  }
}
