package reviewthemes.assembly;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.codebook.ThemeId;
import reviewthemes.discover.NewTheme;
import reviewthemes.discover.PhraseFinder;
import reviewthemes.discover.TermCollector;
import reviewthemes.discover.TermRanking;
import reviewthemes.discover.TermRules;
import reviewthemes.discover.yaml.TermRulesYaml;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.learn.Reading;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.review.Review;
import reviewthemes.review.UnreadableReview;
import reviewthemes.sentence.opennlp.OpenNlpTagger;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Workspace;

/** Reads reviews once more, to find what no theme catches. */
public final class TermSearch {
  private static final String RULES = "codebook/views/new-themes.yaml";
  private static final String DATE = "publication_date";

  private final Stages stages;
  private final LearnedCoder coder;
  private final TermRules rules;

  /**
   * @param program the program's version
   * @throws IOException if a file is missing or cannot be read
   */
  public TermSearch(Path home, String program) throws IOException {
    this.stages = Stages.load(home);
    this.coder = new Coders(home, stages, program).learned(Sensitivity.BALANCED);
    try (Reader reader = Files.newBufferedReader(home.resolve(RULES))) {
      this.rules = TermRulesYaml.read(reader, RULES, stages.stemmer());
    }
  }

  /** A review that is read when it is needed. */
  public interface Source {
    /**
     * @throws UnreadableReview if nothing can be read
     * @throws IOException if its file is no longer there
     */
    Review read(Stages stages) throws UnreadableReview, IOException;
  }

  /** The files of a folder. */
  public static List<Source> of(List<InputFile> files) {
    List<Source> sources = new ArrayList<>();
    for (InputFile file : files) {
      sources.add(
          stages -> stages.reader().read(file.id(), file.name(), Files.readAllBytes(file.path())));
    }
    return sources;
  }

  /** The reviews of a workspace that were in its folder at the last run. */
  public static List<Source> of(Workspace workspace) {
    List<Source> sources = new ArrayList<>();
    for (ReviewEntry entry : workspace.reviews().all()) {
      if (entry.inFolder()) {
        sources.add(stages -> read(workspace, entry, stages));
      }
    }
    return sources;
  }

  private static Review read(Workspace workspace, ReviewEntry entry, Stages stages)
      throws UnreadableReview {
    String file = entry.document().file();
    byte[] bytes =
        workspace
            .reviews()
            .pdf(entry.document().sha256())
            .orElseThrow(
                () ->
                    new UnreadableReview(
                        file + " is not in the workspace: run this again with its folder"));
    return stages.reader().read(entry.id(), file, bytes);
  }

  /**
   * What was found.
   *
   * @param themes the weightiest first
   * @param reviews how many reviews were read
   * @param problems one line for each file that was not
   */
  public record Found(List<NewTheme> themes, int reviews, List<String> problems) {
    public Found {
      themes = List.copyOf(themes);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads all of them, several at a time.
   *
   * @param without themes to treat as if the codebook lacked them
   */
  public Found find(List<Source> sources, Set<ThemeId> without) {
    TermCollector collector =
        new TermCollector(
            new PhraseFinder(rules, new OpenNlpTagger()),
            rules,
            stages.codebook().codes(),
            without);
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    long read =
        sources.parallelStream().filter(source -> read(source, collector, problems)).count();
    return new Found(
        TermRanking.rank(collector.terms(), rules),
        (int) read,
        problems.stream().sorted().toList());
  }

  private boolean read(Source source, TermCollector collector, List<String> problems) {
    try {
      ScoredReading scored = coder.read(source.read(stages));
      collector.add(scored, published(scored.reading()));
      return true;
    } catch (UnreadableReview e) {
      problems.add(e.getMessage().replaceAll("\\R", " "));
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> published(Reading reading) {
    return stages.profiles().find(reading, stages.ages().find(reading)).stream()
        .filter(value -> value.attribute().id().equals(DATE))
        .map(AttributeValue::value)
        .filter(date -> date.matches("\\d{4}.*"))
        .findFirst();
  }
}
