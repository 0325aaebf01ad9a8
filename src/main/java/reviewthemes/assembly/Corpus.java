package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.count.CaseMaker;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Decided;
import reviewthemes.count.Verdict;
import reviewthemes.evaluate.agreement.Rating;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.json.JsonResults;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.report.Excerpt;
import reviewthemes.report.Excerpts;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Attributes;
import reviewthemes.verify.InForce;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Workspace;

/**
 * Coded reviews: of a workspace, of a run's folder, or of PDF files that are read now.
 *
 * @param results what the machine made of each review
 * @param decided what people decided about each, where that is kept with them
 * @param notes one line each: what the reader should know
 */
public record Corpus(
    List<ReviewResult> results, Map<ReviewId, Decided> decided, List<String> notes) {
  public Corpus {
    results = List.copyOf(results);
    decided = Map.copyOf(decided);
    notes = List.copyOf(notes);
  }

  /** Makes a coder when PDF files have to be read. */
  public interface Machinery {
    ReviewCoder coder() throws IOException;
  }

  /** The reviews that were in the workspace's folder at its last run, with all decisions. */
  public static Corpus of(Workspace workspace) {
    List<ReviewResult> results = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Map<ReviewId, Decided> decided = new HashMap<>();
    DecidedReviews people = new DecidedReviews(workspace);
    for (ReviewEntry entry : workspace.reviews().all()) {
      if (!entry.inFolder()) {
        notes.add("Not counted: " + entry.document().file() + " is no longer in the folder");
        continue;
      }
      ReviewResult result = workspace.reviews().result(entry.id()).orElseThrow();
      if (people.areOpen(entry.id())) {
        results.add(result);
        notes.add(
            "Verdicts not counted: "
                + entry.document().file()
                + " is coded blind, and not all have finished: "
                + people.coders(entry.id()));
      } else {
        results.add(Attributes.corrected(result, InForce.of(workspace.decisions().of(entry.id()))));
        decided.put(entry.id(), people.of(result));
      }
    }
    int stale = decided.values().stream().mapToInt(Decided::stale).sum();
    if (stale > 0) {
      notes.add(
          "Verdicts made under an older definition of their theme: "
              + stale
              + "; they count, look at them again");
    }
    return new Corpus(results, decided, notes).checked();
  }

  /**
   * Reads the results below {@code folder}, or else its PDF files.
   *
   * @throws IOException if there is neither; its message says what to do
   */
  public static Corpus read(Path folder, Machinery machinery) throws IOException {
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
    return new Corpus(results, Map.of(), notes).checked();
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

  /** Leaves out what is no review, and says what may mislead. */
  private Corpus checked() {
    List<String> more = new ArrayList<>(notes);
    Set<String> codebooks = new TreeSet<>();
    results.forEach(result -> codebooks.add(result.producedBy().codebook()));
    if (codebooks.size() > 1) {
      more.add(
          "The results were made under "
              + codebooks.size()
              + " codebooks: run themes run again, so that the counts mean one thing");
    }
    for (ReviewResult result : results) {
      if (!result.review().looksLikeReview()) {
        more.add("Not counted: " + result.review().file() + " does not read like a case review");
      }
    }
    return new Corpus(
        results.stream().filter(result -> result.review().looksLikeReview()).toList(),
        decided,
        more);
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

  /** What each person said of each code of each review. */
  public List<Rating> ratings() {
    return decided.values().stream().flatMap(one -> one.ratings().stream()).toList();
  }

  /**
   * The reviews with what people decided and know.
   *
   * @param verdicts verdicts that go before those kept with the reviews
   * @param attributes what people know of reviews as a whole
   */
  public List<CodedCase> cases(
      Catalogue catalogue,
      Map<ReviewId, Map<Code, Verdict>> verdicts,
      Map<ReviewId, Map<String, String>> attributes) {
    CaseMaker maker = new CaseMaker(catalogue.limits());
    List<CodedCase> cases = new ArrayList<>();
    for (ReviewResult result : results) {
      ReviewId id = new ReviewId(result.review().id());
      Map<Code, Verdict> all = new TreeMap<>();
      Optional.ofNullable(decided.get(id)).ifPresent(kept -> all.putAll(kept.verdicts()));
      all.putAll(verdicts.getOrDefault(id, Map.of()));
      cases.add(maker.make(result, all, attributes.getOrDefault(id, Map.of())));
    }
    return cases;
  }

  /**
   * The words of the reviews that nobody has rejected.
   *
   * @param quoted words that people wrote down beside their verdicts
   */
  public List<Excerpt> excerpts(Map<ReviewId, Map<Code, List<String>>> quoted) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (ReviewResult result : results) {
      ReviewId id = new ReviewId(result.review().id());
      Decided known = decided.get(id);
      excerpts.addAll(
          known == null
              ? Excerpts.of(result, quoted.getOrDefault(id, Map.of()))
              : Excerpts.of(result, known.quotes()));
    }
    return excerpts;
  }
}
