package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.count.CaseMaker;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Verdict;
import reviewthemes.count.csv.AttributesCsv;
import reviewthemes.count.csv.VerdictsCsv;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.json.JsonResults;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/**
 * Coded reviews of a folder: results of a run, or PDF files that are read now.
 *
 * @param results what the machine made of each review
 * @param notes one line each: what the reader should know
 */
public record CaseFolder(List<ReviewResult> results, List<String> notes) {
  public CaseFolder {
    results = List.copyOf(results);
    notes = List.copyOf(notes);
  }

  /** Makes a coder when PDF files have to be read. */
  public interface Machinery {
    ReviewCoder coder() throws IOException;
  }

  /**
   * Reads the results below {@code folder}, or else its PDF files.
   *
   * @throws IOException if there is neither; its message says what to do
   */
  public static CaseFolder read(Path folder, Machinery machinery) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is not a folder: check the spelling");
    }
    List<String> notes = new ArrayList<>();
    List<ReviewResult> results = earlier(folder);
    if (results.isEmpty()) {
      List<InputFile> files = InputFinder.find(folder).files();
      if (files.isEmpty()) {
        throw new IOException(
            folder + " holds neither results of themes run nor PDF files: check the folder");
      }
      results = code(files, machinery.coder(), notes);
    }
    Set<String> codebooks = new TreeSet<>();
    results.forEach(result -> codebooks.add(result.producedBy().codebook()));
    if (codebooks.size() > 1) {
      notes.add(
          "The results were made under "
              + codebooks.size()
              + " codebooks: run themes run again, so that the counts mean one thing");
    }
    return new CaseFolder(results, notes).withoutOthers();
  }

  private static List<ReviewResult> earlier(Path folder) throws IOException {
    List<ReviewResult> results = new ArrayList<>();
    Path reviews = folder.resolve("reviews");
    if (Files.isDirectory(reviews)) {
      JsonResults store = new JsonResults(reviews);
      for (ReviewId id : store.ids()) {
        store.read(id).ifPresent(results::add);
      }
    }
    return results;
  }

  private static List<ReviewResult> code(
      List<InputFile> files, ReviewCoder coder, List<String> notes) throws IOException {
    List<ReviewResult> results = new ArrayList<>();
    for (InputFile file : files) {
      try {
        results.add(
            ResultMaker.make(
                coder.code(file.id(), file.name(), Files.readAllBytes(file.path())),
                coder.producedBy()));
      } catch (UnreadableReview e) {
        notes.add("Not counted: " + e.getMessage());
      }
    }
    return results;
  }

  private CaseFolder withoutOthers() {
    List<String> more = new ArrayList<>(notes);
    for (ReviewResult result : results) {
      if (!result.review().looksLikeReview()) {
        more.add("Not counted: " + result.review().file() + " does not read like a case review");
      }
    }
    return new CaseFolder(
        results.stream().filter(result -> result.review().looksLikeReview()).toList(), more);
  }

  public Set<ReviewId> ids() {
    return results.stream()
        .map(result -> new ReviewId(result.review().id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codebook under which they were coded; empty if there is none or more than one. */
  public Optional<String> codebook() {
    List<String> versions =
        results.stream().map(result -> result.producedBy().codebook()).distinct().toList();
    return versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty();
  }

  /**
   * The reviews with what people decided and know.
   *
   * @param verdicts file with verdicts, if there is one
   * @param attributes file with attributes, if there is one
   */
  public List<CodedCase> cases(
      Codebook codebook, Catalogue catalogue, Optional<Path> verdicts, Optional<Path> attributes)
      throws IOException {
    Map<ReviewId, Map<Code, Verdict>> decided =
        verdicts.isPresent() ? VerdictsCsv.read(verdicts.get(), codebook, ids()) : new TreeMap<>();
    Map<ReviewId, Map<String, String>> known =
        attributes.isPresent() ? AttributesCsv.read(attributes.get(), ids()) : new TreeMap<>();
    CaseMaker maker = new CaseMaker(catalogue.limits());
    List<CodedCase> cases = new ArrayList<>();
    for (ReviewResult result : results) {
      ReviewId id = new ReviewId(result.review().id());
      cases.add(
          maker.make(result, decided.getOrDefault(id, Map.of()), known.getOrDefault(id, Map.of())));
    }
    return cases;
  }
}
