package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.assembly.Corpus;
import reviewthemes.assembly.Counting;
import reviewthemes.assembly.Workspaces;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.csv.AttributesCsv;
import reviewthemes.count.csv.BenchmarksCsv;
import reviewthemes.count.csv.VerdictsCsv;
import reviewthemes.count.table.Table;
import reviewthemes.count.table.TextTable;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.store.StoredWorkspace;

/**
 * One count: reads what there is, then prints tables and writes them.
 *
 * @param options what was asked for
 * @param out where to print
 */
record CountRun(CountOptions options, PrintWriter out) {
  /** Returns the exit code. */
  int run() throws IOException {
    Path home = Home.find();
    Codebook codebook = CodebookFolder.read(home.resolve("codebook"));
    Catalogue catalogue = Counting.load(home, codebook).catalogue();
    Optional<Path> figures = options.file(options.benchmarks(), "benchmarks.csv");
    List<Benchmark> benchmarks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (figures.isPresent()) {
      BenchmarksCsv csv = BenchmarksCsv.read(figures.get(), catalogue);
      notes.addAll(csv.notes());
      benchmarks.addAll(csv.benchmarks());
    }
    Corpus corpus = corpus(home);
    Optional<Path> verdicts = options.file(options.verdicts(), "verdicts.csv");
    Optional<Path> attributes = options.file(options.attributes(), "attributes.csv");
    List<CodedCase> cases =
        corpus.cases(
            catalogue,
            verdicts.isPresent()
                ? VerdictsCsv.read(verdicts.get(), codebook, corpus.ids())
                : Map.of(),
            attributes.isPresent() ? AttributesCsv.read(attributes.get(), corpus.ids()) : Map.of());
    CountTables tables = new CountTables(options, catalogue, cases);
    List<Table> all = new ArrayList<>(tables.all(benchmarks));
    if (options.oldThen().isPresent() || options.oldNow().isPresent()) {
      all.add(new CountShift(options, catalogue).table(corpus, cases, this::earlier));
    }
    if (options.agreement()) {
      all.addAll(new CountAgreement(catalogue, cases, corpus.ratings()).tables());
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

  private Corpus corpus(Path home) throws IOException {
    Optional<Path> folder = options.folder();
    boolean workspace = folder.isEmpty() || Files.isRegularFile(folder.get().resolve("themes.db"));
    if (!workspace) {
      return read(home, folder.get());
    }
    try (StoredWorkspace opened = Workspaces.open(options.where(), Clock.systemUTC())) {
      return said(Corpus.of(opened), options.where());
    }
  }

  private Corpus earlier(Path folder) throws IOException {
    return read(Home.find(), folder);
  }

  private Corpus read(Path home, Path folder) throws IOException {
    return said(
        Corpus.read(
            folder,
            () -> {
              out.println("Reading the PDF files of " + folder + "; themes run keeps results");
              return Wiring.load(home, Sensitivity.BALANCED).coder();
            }),
        folder.toString());
  }

  private Corpus said(Corpus corpus, String where) throws IOException {
    corpus.notes().forEach(out::println);
    if (corpus.results().isEmpty()) {
      throw new IOException(where + " holds no review that could be counted");
    }
    return corpus;
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
