package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.assembly.Corpus;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.table.Table;
import reviewthemes.count.table.TextTable;

/**
 * One count: reads what there is, then prints tables and writes them.
 *
 * @param options what was asked for
 * @param out where to print
 */
record CountRun(CountOptions options, PrintWriter out) {
  /** Returns the exit code. */
  int run() throws IOException {
    Counted counted = Counted.read(Home.find(), options.sources(), out);
    Catalogue catalogue = counted.catalogue();
    Corpus corpus = counted.corpus();
    List<CodedCase> cases = counted.cases();
    CountTables tables = new CountTables(options, catalogue, cases);
    List<Table> all = new ArrayList<>(tables.all(counted.benchmarks()));
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
    if (!counted.notes().isEmpty()) {
      out.println();
      out.println("FIGURES NOT USED, OR ONLY AS PRINTED");
      counted.notes().forEach(out::println);
    }
    write(all);
    return Main.READ;
  }

  private Corpus earlier(Path folder) throws IOException {
    return Counted.results(Home.find(), folder, out);
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
