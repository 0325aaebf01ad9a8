package reviewthemes.context;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import reviewthemes.context.yaml.ContextRulesYaml;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.RuleSentenceSplitter;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.sentence.opennlp.OpenNlpSentenceEnds;
import reviewthemes.sentence.yaml.SentenceRulesYaml;

/** The program's own rules, as tests use them. */
final class TestRules {
  private static final Path PIPELINE = Path.of(System.getProperty("themes.home", "."), "pipeline");

  private TestRules() {}

  static SentenceSplitter splitter() {
    try (Reader reader = Files.newBufferedReader(PIPELINE.resolve("sentences.yaml"))) {
      return new RuleSentenceSplitter(
          SentenceRulesYaml.read(reader, "sentences.yaml"),
          new OpenNlpSentenceEnds(),
          new InflectionStemmer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ContextJudge judge() {
    try (Reader reader = Files.newBufferedReader(PIPELINE.resolve("context.yaml"))) {
      return new ContextJudge(
          ContextRulesYaml.read(reader, "context.yaml", new InflectionStemmer()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
