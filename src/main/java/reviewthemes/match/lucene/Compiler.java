package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalsSource;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Pattern;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.Theme;
import reviewthemes.sentence.Stemmer;

/** Compiles the indicators of a codebook, and gathers what cannot be compiled. */
final class Compiler {
  private final PatternCompiler patterns;
  private final Requirements requirements;
  private final ExpertQueries experts;
  private int count;
  private final List<Problem> problems = new ArrayList<>();

  Compiler(Stemmer stemmer, Vocabulary vocabulary) {
    WordRuns runs = new WordRuns(stemmer, vocabulary);
    this.patterns = new PatternCompiler(runs);
    this.requirements = new Requirements(runs);
    this.experts = new ExpertQueries(stemmer, vocabulary);
  }

  /**
   * @throws BrokenCodebook if any indicator cannot be compiled; it lists all of them
   */
  List<CompiledIndicator> compile(Codebook codebook) {
    List<CompiledIndicator> compiled = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      for (Indicator indicator : theme.indicators()) {
        List<Search> any = searches(indicator.any(), indicator);
        if (!indicator.lucene().isBlank()) {
          try {
            any.add(experts.read(count++, indicator.lucene()));
          } catch (IllegalArgumentException e) {
            problem(indicator, "lucene: " + e.getMessage());
          }
        }
        List<Search> unless = searches(indicator.unless(), indicator);
        compiled.add(new CompiledIndicator(theme.id(), indicator, any, unless));
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenCodebook(problems);
    }
    return compiled;
  }

  private List<Search> searches(List<Pattern> written, Indicator indicator) {
    List<Search> searches = new ArrayList<>();
    for (Pattern pattern : written) {
      try {
        IntervalsSource source = patterns.compile(pattern);
        searches.add(
            new Search(
                count++,
                requirements.of(pattern),
                index -> source.matches(Search.FIELD, index.places(), 0)));
      } catch (IllegalArgumentException e) {
        problem(indicator, "too many combinations; split the pattern in two: " + pattern);
      }
    }
    return searches;
  }

  private void problem(Indicator indicator, String message) {
    problems.add(
        Problem.error(indicator.place(), "indicator '" + indicator.id() + "': " + message));
  }
}
