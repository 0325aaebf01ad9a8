package reviewthemes.count.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.count.Verdict;
import reviewthemes.review.ReviewId;

/** Reads people's verdicts; a code of a review may stand on several rows, one for each quote. */
public final class VerdictsCsv {
  private static final List<String> COLUMNS = List.of("review", "theme", "polarity", "verdict");
  private static final String QUOTE = "quote";

  private final Codebook codebook;
  private final Set<ReviewId> reviews;
  private final Map<ReviewId, Map<Code, Verdict>> verdicts = new TreeMap<>();
  private final Map<ReviewId, Map<Code, List<String>>> quotes = new TreeMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private VerdictsCsv(Codebook codebook, Set<ReviewId> reviews) {
    this.codebook = codebook;
    this.reviews = reviews;
  }

  /**
   * Reads a file of verdicts.
   *
   * @param reviews the reviews that there are
   * @throws BrokenTable with every row that is no verdict, each with its line
   * @throws IOException if the file cannot be read
   */
  public static VerdictsCsv load(Path path, Codebook codebook, Set<ReviewId> reviews)
      throws IOException {
    VerdictsCsv csv = new VerdictsCsv(codebook, reviews);
    List<String> problems = new ArrayList<>();
    CsvLines.read(path, COLUMNS, problems).forEach(csv::add);
    if (!problems.isEmpty()) {
      throw new BrokenTable(problems);
    }
    return csv;
  }

  /** The verdicts of such a file alone. */
  public static Map<ReviewId, Map<Code, Verdict>> read(
      Path path, Codebook codebook, Set<ReviewId> reviews) throws IOException {
    return load(path, codebook, reviews).verdicts();
  }

  public Map<ReviewId, Map<Code, Verdict>> verdicts() {
    return verdicts;
  }

  /** The words that were written down beside verdicts that a theme is present. */
  public Map<ReviewId, Map<Code, List<String>>> quotes() {
    return quotes;
  }

  private void add(CsvLine line) {
    ReviewId review = new ReviewId(line.text("review").isEmpty() ? "-" : line.text("review"));
    if (!reviews.contains(review)) {
      line.problem("there is no result for a review '" + line.text("review") + "'");
    }
    Optional<Code> code = code(line);
    Optional<Verdict> verdict = verdict(line);
    if (code.isEmpty() || verdict.isEmpty()) {
      return;
    }
    if (verdict.get() == Verdict.PRESENT && !line.text(QUOTE).isEmpty()) {
      quotes
          .computeIfAbsent(review, id -> new TreeMap<>())
          .computeIfAbsent(code.get(), any -> new ArrayList<>())
          .add(line.text(QUOTE));
    }
    Verdict before =
        verdicts.computeIfAbsent(review, id -> new TreeMap<>()).put(code.get(), verdict.get());
    Integer earlier = lines.putIfAbsent(review + " " + code.get(), line.line());
    if (before != null && before != verdict.get()) {
      line.problem("decides otherwise than line " + earlier + " on " + code.get());
    }
  }

  private Optional<Code> code(CsvLine line) {
    String sign =
        switch (line.text("polarity")) {
          case "concern" -> "-";
          case "strength" -> "+";
          default -> "";
        };
    try {
      Code code = Code.parse(line.text("theme") + sign);
      if (codebook.codes().contains(code)) {
        return Optional.of(code);
      }
    } catch (IllegalArgumentException e) {
      // told below, as a theme that the codebook lacks
    }
    String written = (line.text("theme") + " " + line.text("polarity")).strip();
    line.problem("'" + written + "' is no theme of the codebook");
    return Optional.empty();
  }

  private static Optional<Verdict> verdict(CsvLine line) {
    String written = line.text("verdict").replace(' ', '_').toUpperCase(Locale.ROOT);
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.DISPUTED && verdict.name().equals(written)) {
        return Optional.of(verdict);
      }
    }
    line.problem("'verdict' must be present, absent or cannot tell");
    return Optional.empty();
  }
}
