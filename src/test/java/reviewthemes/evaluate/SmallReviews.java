package reviewthemes.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.BadPattern;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Pattern;
import reviewthemes.codebook.PatternParser;
import reviewthemes.codebook.Place;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.ThemeId;
import reviewthemes.context.ContextJudge;
import reviewthemes.context.yaml.ContextRulesYaml;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.match.Matcher;
import reviewthemes.match.lucene.LuceneMatcher;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.yaml.SectionRulesFile;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.RuleSentenceSplitter;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.opennlp.OpenNlpSentenceEnds;
import reviewthemes.sentence.yaml.SentenceRulesYaml;
import reviewthemes.train.MarkedReview;
import reviewthemes.train.markup.MarkupReader;

/** Reads reviews that tests write out, with a codebook of two themes and the program's rules. */
final class SmallReviews {
  private static final Path PIPELINE = Path.of(System.getProperty("themes.home", "."), "pipeline");
  private static final Stemmer STEMMER = new InflectionStemmer();

  final Codebook codebook;
  private final MarkupReader reader;
  private final SentenceSplitter splitter;
  private final ContextJudge judge;
  private final Matcher matcher;

  SmallReviews() {
    codebook =
        new Codebook(
            List.of(
                theme(
                    "practice.recording",
                    Set.of(Polarity.CONCERN, Polarity.STRENGTH),
                    indicator("not-kept", Polarity.CONCERN, false, "(no|not) ... (kept|recorded)"),
                    indicator("chronology", Polarity.NONE, true, "chronology"),
                    indicator("clear", Polarity.STRENGTH, false, "clear (record|chronology)")),
                theme(
                    "parent.alcohol_misuse",
                    Set.of(),
                    indicator("drank", Polarity.NONE, false, "(drank|drinking)"))),
            "hash of the small codebook");
    try (Reader sentences = Files.newBufferedReader(PIPELINE.resolve("sentences.yaml"));
        Reader context = Files.newBufferedReader(PIPELINE.resolve("context.yaml"))) {
      reader = new MarkupReader(SectionRulesFile.load(PIPELINE.resolve("sections.yaml")));
      splitter =
          new RuleSentenceSplitter(
              SentenceRulesYaml.read(sentences, "sentences.yaml"),
              new OpenNlpSentenceEnds(),
              STEMMER);
      judge = new ContextJudge(ContextRulesYaml.read(context, "context.yaml", STEMMER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    matcher = new LuceneMatcher(codebook, STEMMER);
  }

  private static Theme theme(String id, Set<Polarity> polarities, Indicator... indicators) {
    return new Theme(
        new ThemeId(id),
        id,
        polarities,
        1,
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(indicators),
        List.of(),
        List.of(),
        new Place(id, 1, 1));
  }

  private static Indicator indicator(String id, Polarity polarity, boolean weak, String pattern) {
    try {
      Pattern parsed = PatternParser.parse(pattern, list -> Optional.empty());
      Place place = new Place("test", 1, 1);
      return new Indicator(id, polarity, weak, List.of(parsed), "", List.of(), place);
    } catch (BadPattern e) {
      throw new IllegalArgumentException(e);
    }
  }

  MarkedReview marked(String markup) {
    return reader.read(new ReviewId("small"), "---\ntitle: Small\n---\n" + markup);
  }

  Reading read(Review review) {
    List<Sentence> sentences = splitter.split(review);
    List<List<Hit>> hits = matcher.match(sentences);
    return new Reading(review, sentences, hits, judge.read(review, sentences));
  }

  GoldReading gold(String markup) {
    MarkedReview marked = marked(markup);
    return GoldReading.of(read(marked.review()), Coding.of(marked));
  }

  ScoredReading scored(String markup) {
    return coder().read(marked(markup).review());
  }

  IndicatorsAlone coder() {
    return new IndicatorsAlone(codebook, this::read);
  }
}
