package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.assembly.Corpus;
import reviewthemes.assembly.Counting;
import reviewthemes.assembly.Workspaces;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.csv.AttributesCsv;
import reviewthemes.count.csv.BenchmarksCsv;
import reviewthemes.count.csv.VerdictsCsv;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;

/**
 * What there is to count: reviews, what people know and decided, and figures of others.
 *
 * @param codebook the themes
 * @param catalogue what is counted
 * @param corpus the reviews as read
 * @param cases the reviews as coded
 * @param quoted words that people wrote down beside their verdicts, if in a file
 * @param benchmarks figures of others
 * @param notes one line for each figure that is not used, or only as printed
 */
record Counted(
    Codebook codebook,
    Catalogue catalogue,
    Corpus corpus,
    List<CodedCase> cases,
    Map<ReviewId, Map<Code, List<String>>> quoted,
    List<Benchmark> benchmarks,
    List<String> notes) {
  /**
   * Reads all of it.
   *
   * @param out where to say what the reader should know
   * @throws IOException if there is nothing to count; its message says what to do
   */
  static Counted read(Path home, CountSources sources, PrintWriter out) throws IOException {
    Codebook codebook = CodebookFolder.read(home.resolve("codebook"));
    Catalogue catalogue = Counting.load(home, codebook).catalogue();
    Optional<Path> figures = sources.file(sources.benchmarks(), "benchmarks.csv");
    List<Benchmark> benchmarks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (figures.isPresent()) {
      BenchmarksCsv csv = BenchmarksCsv.read(figures.get(), catalogue);
      notes.addAll(csv.notes());
      benchmarks.addAll(csv.benchmarks());
    }
    Corpus corpus = corpus(home, sources, out);
    Optional<Path> verdicts = sources.file(sources.verdicts(), "verdicts.csv");
    Optional<Path> attributes = sources.file(sources.attributes(), "attributes.csv");
    Optional<VerdictsCsv> decided =
        verdicts.isPresent()
            ? Optional.of(VerdictsCsv.load(verdicts.get(), codebook, corpus.ids()))
            : Optional.empty();
    List<CodedCase> cases =
        corpus.cases(
            catalogue,
            decided.map(VerdictsCsv::verdicts).orElse(Map.of()),
            attributes.isPresent() ? AttributesCsv.read(attributes.get(), corpus.ids()) : Map.of());
    return new Counted(
        codebook,
        catalogue,
        corpus,
        cases,
        decided.map(VerdictsCsv::quotes).orElse(Map.of()),
        benchmarks,
        notes);
  }

  private static Corpus corpus(Path home, CountSources sources, PrintWriter out)
      throws IOException {
    if (!sources.isWorkspace()) {
      return results(home, sources.folder().orElseThrow(), out);
    }
    try (StoredWorkspace opened = Workspaces.open(sources.where(), Clock.systemUTC())) {
      return said(Corpus.of(opened), sources.where(), out);
    }
  }

  /** The results of a run, or of PDF files that are read now. */
  static Corpus results(Path home, Path folder, PrintWriter out) throws IOException {
    return said(
        Corpus.read(
            folder,
            () -> {
              out.println("Reading the PDF files of " + folder + "; themes run keeps results");
              return Wiring.load(home, Sensitivity.BALANCED).coder();
            }),
        folder.toString(),
        out);
  }

  private static Corpus said(Corpus corpus, String where, PrintWriter out) throws IOException {
    corpus.notes().forEach(out::println);
    if (corpus.results().isEmpty()) {
      throw new IOException(where + " holds no review that could be counted");
    }
    return corpus;
  }
}
