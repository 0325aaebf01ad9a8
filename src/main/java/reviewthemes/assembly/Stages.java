package reviewthemes.assembly;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reviewthemes.attribute.AgeFinder;
import reviewthemes.attribute.AgeRules;
import reviewthemes.attribute.profile.ProfileFinder;
import reviewthemes.attribute.status.StatusFinder;
import reviewthemes.attribute.yaml.AttributeRulesYaml;
import reviewthemes.attribute.yaml.ProfileRulesYaml;
import reviewthemes.attribute.yaml.StatusRulesYaml;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.context.ContextJudge;
import reviewthemes.context.yaml.ContextRulesYaml;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.match.Matcher;
import reviewthemes.match.lucene.LuceneMatcher;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewReader;
import reviewthemes.review.pdfbox.PdfReviewReader;
import reviewthemes.review.section.SectionRules;
import reviewthemes.review.yaml.ReadingRulesFile;
import reviewthemes.review.yaml.SectionRulesFile;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.RuleSentenceSplitter;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.opennlp.OpenNlpSentenceEnds;
import reviewthemes.sentence.yaml.SentenceRulesYaml;
import reviewthemes.train.markup.MarkupReader;

/** The stages up to context, ready to use; safe to use from several threads. */
public final class Stages {
  private final Codebook codebook;
  private final ReviewReader reader;
  private final MarkupReader markupReader;
  private final SentenceSplitter splitter;
  private final Matcher matcher;
  private final ContextJudge judge;
  private final Stemmer stemmer;
  private final AgeFinder ages;
  private final ProfileFinder profiles;

  private Stages(
      Codebook codebook,
      ReviewReader reader,
      MarkupReader markupReader,
      SentenceSplitter splitter,
      Matcher matcher,
      ContextJudge judge,
      Stemmer stemmer,
      AgeFinder ages,
      ProfileFinder profiles) {
    this.codebook = codebook;
    this.reader = reader;
    this.markupReader = markupReader;
    this.splitter = splitter;
    this.matcher = matcher;
    this.judge = judge;
    this.stemmer = stemmer;
    this.ages = ages;
    this.profiles = profiles;
  }

  /**
   * Loads everything from {@code home}, the folder that holds {@code codebook/} and {@code
   * pipeline/}.
   *
   * @throws IOException if a file cannot be read
   */
  public static Stages load(Path home) throws IOException {
    Path rules = home.resolve("pipeline");
    Codebook codebook = CodebookFolder.read(home.resolve("codebook"));
    SectionRules sections = SectionRulesFile.load(rules.resolve("sections.yaml"));
    Stemmer stemmer = new InflectionStemmer();
    try (Reader sentences = Files.newBufferedReader(rules.resolve("sentences.yaml"));
        Reader attributes = Files.newBufferedReader(rules.resolve("attributes.yaml"));
        Reader profile = Files.newBufferedReader(rules.resolve("profile.yaml"));
        Reader status = Files.newBufferedReader(rules.resolve("legal-status.yaml"));
        Reader context = Files.newBufferedReader(rules.resolve("context.yaml"))) {
      AgeRules ages = AttributeRulesYaml.read(attributes, "pipeline/attributes.yaml");
      return new Stages(
          codebook,
          new PdfReviewReader(ReadingRulesFile.load(rules.resolve("reading.yaml")), sections),
          new MarkupReader(sections),
          new RuleSentenceSplitter(
              SentenceRulesYaml.read(sentences, "pipeline/sentences.yaml"),
              new OpenNlpSentenceEnds(),
              stemmer),
          new LuceneMatcher(codebook, stemmer),
          new ContextJudge(ContextRulesYaml.read(context, "pipeline/context.yaml", stemmer)),
          stemmer,
          new AgeFinder(ages),
          new ProfileFinder(
              ProfileRulesYaml.read(profile, "pipeline/profile.yaml"),
              ages.names(),
              new StatusFinder(
                  StatusRulesYaml.read(status, "pipeline/legal-status.yaml"),
                  StatusFile.read(home))));
    }
  }

  public Codebook codebook() {
    return codebook;
  }

  /** The stemmer of the sentences' words. */
  public Stemmer stemmer() {
    return stemmer;
  }

  /** Finds how old the index children were. */
  public AgeFinder ages() {
    return ages;
  }

  /** Finds what a review tells as a whole. */
  public ProfileFinder profiles() {
    return profiles;
  }

  public ReviewReader reader() {
    return reader;
  }

  public SentenceSplitter splitter() {
    return splitter;
  }

  public MarkupReader markupReader() {
    return markupReader;
  }

  /** Takes a review through splitting, matching and context. */
  public Reading read(Review review) {
    List<Sentence> sentences = splitter.split(review);
    List<List<Hit>> hits = matcher.match(sentences);
    return new Reading(review, sentences, hits, judge.read(review, sentences));
  }
}
