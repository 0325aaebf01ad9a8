package reviewthemes.match.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Pattern;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.match.PlainSentences;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.Sentence;

class PlainReadingTest {
  private static final Path CODEBOOK = Path.of(System.getProperty("themes.home", "."), "codebook");

  /** Lucene prefers short finds, and so misses a few that a longer way round would give. */
  private static final double MAY_MISS = 0.005;

  @Test
  void luceneFindsNothingElseAndHardlyMissesAnything() throws IOException {
    Codebook codebook = CodebookFolder.read(CODEBOOK);
    InflectionStemmer stemmer = new InflectionStemmer();
    Vocabulary vocabulary = new Vocabulary();
    WordRuns runs = new WordRuns(stemmer, vocabulary);
    PatternCompiler compiler = new PatternCompiler(runs);
    Requirements requirements = new Requirements(runs);
    List<Pattern> patterns = new ArrayList<>();
    List<Search> searches = new ArrayList<>();
    for (Indicator indicator :
        codebook.themes().stream().flatMap(theme -> theme.indicators().stream()).toList()) {
      for (Pattern pattern : indicator.any()) {
        patterns.add(pattern);
        var source = compiler.compile(pattern);
        searches.add(
            new Search(
                searches.size(),
                requirements.of(pattern),
                index -> source.matches(Search.FIELD, index.places(), 0)));
      }
    }
    List<Sentence> sentences = everyEighth(examples(codebook));
    List<SentenceWords> words =
        sentences.stream().map(one -> SentenceWords.of(one, vocabulary, stemmer)).toList();
    Occurrences occurrences = new Occurrences(words, vocabulary.size());
    SentenceIndex index = new SentenceIndex(vocabulary.size());
    int both = 0;
    List<String> missed = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      PlainReading reading = new PlainReading(runs, terms(words.get(s)));
      index.load(words.get(s));
      for (int p = 0; p < patterns.size(); p++) {
        boolean lucene =
            occurrences.promising(searches.get(p)).get(s) && !index.find(searches.get(p)).isEmpty();
        boolean plain = reading.finds(patterns.get(p));
        assertThat(lucene && !plain).as("%s in %s", patterns.get(p), sentences.get(s)).isFalse();
        both += lucene ? 1 : 0;
        if (plain && !lucene) {
          missed.add(patterns.get(p).toString());
        }
      }
    }
    assertThat(both).isPositive();
    assertThat(missed.size()).as(missed.toString()).isLessThanOrEqualTo((int) (both * MAY_MISS));
  }

  private static List<Sentence> examples(Codebook codebook) {
    return codebook.themes().stream()
        .flatMap(theme -> theme.examples().stream())
        .flatMap(example -> PlainSentences.of(example.text()).stream())
        .toList();
  }

  private static List<Sentence> everyEighth(List<Sentence> sentences) {
    return IntStream.range(0, sentences.size())
        .filter(at -> at % 8 == 0)
        .mapToObj(sentences::get)
        .toList();
  }

  private static List<Set<String>> terms(SentenceWords words) {
    return words.words().stream()
        .map(word -> word.terms().stream().map(Vocabulary.Term::text).collect(Collectors.toSet()))
        .toList();
  }
}
