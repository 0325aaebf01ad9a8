package reviewthemes.assembly;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.codebook.yaml.YamlCodebook;
import reviewthemes.match.CodebookCheck;
import reviewthemes.match.lucene.LuceneMatcher;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.RuleSentenceSplitter;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.opennlp.OpenNlpSentenceEnds;
import reviewthemes.sentence.yaml.SentenceRulesYaml;

/** The codebook on disk, held against its own examples. */
public final class CheckedCodebook {
  private CheckedCodebook() {}

  /**
   * Everything that is wrong with the codebook's files and with what its indicators find in its
   * examples, ordered by place.
   *
   * @param home folder that holds {@code codebook/} and {@code pipeline/}
   * @throws IOException if a file cannot be read
   */
  public static List<Problem> problems(Path home) throws IOException {
    YamlCodebook read = YamlCodebook.read(CodebookFolder.files(home.resolve("codebook")));
    List<Problem> problems = new ArrayList<>(read.problems());
    Stemmer stemmer = new InflectionStemmer();
    Path rules = home.resolve("pipeline/sentences.yaml");
    try (Reader reader = Files.newBufferedReader(rules)) {
      RuleSentenceSplitter splitter =
          new RuleSentenceSplitter(
              SentenceRulesYaml.read(reader, "pipeline/sentences.yaml"),
              new OpenNlpSentenceEnds(),
              stemmer);
      LuceneMatcher matcher = new LuceneMatcher(read.codebook(), stemmer);
      problems.addAll(
          new CodebookCheck(read.codebook(), matcher, text -> splitter.split(PlainReview.of(text)))
              .problems());
    } catch (BrokenCodebook e) {
      problems.addAll(e.problems());
    }
    return problems.stream().distinct().sorted().toList();
  }
}
