package reviewthemes.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reviewthemes.context.CastMember;
import reviewthemes.context.Judgement;
import reviewthemes.context.Subject;
import reviewthemes.match.Hit;
import reviewthemes.review.Section;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Token;
import reviewthemes.text.Span;

/**
 * Describes the sentences of one review for the sentence model.
 *
 * <p>Words, pairs of neighbouring words and pairs with one word between; cues; indicators with what
 * the context says of them; the section's role and the words of its heading; the words of the
 * sentences before and after. Each kind has its own norm, so that none drowns another. Names of the
 * review's people become what they are.
 */
public final class SentenceFeatures {
  private static final double WORDS = 1;
  private static final double USUAL_LENGTH = 20;
  private static final double LENGTH_COUNTS = 0.6;
  private static final double BEFORE = 0.3;
  private static final double AFTER = 0.3;
  private static final double HEADING = 0.35;
  private static final double CUES = 0.5;
  private static final double HITS = 0.9;
  private static final double PLACE = 0.3;

  private final Reading reading;
  private final Set<String> children = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, List<String>> headings = new HashMap<>();
  private final List<List<String>> words = new ArrayList<>();

  public SentenceFeatures(Reading reading) {
    this.reading = reading;
    for (CastMember member : reading.context().cast().members()) {
      for (String name : member.names()) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        boolean child = member.subject() == Subject.CHILD;
        (child ? children : people).add(parts[0]);
      }
    }
    for (Sentence sentence : reading.sentences()) {
      words.add(words(sentence));
    }
    for (Section section : reading.review().sections()) {
      headings.put(section.heading(), headWords(section.heading()));
    }
  }

  /** The words of a sentence, without marks. */
  private List<String> words(Sentence sentence) {
    List<String> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String word = word(token);
      if (!word.isEmpty()) {
        all.add(word);
      }
    }
    return all;
  }

  /** The features of sentence {@code i} by its own words: no section, no neighbours. */
  public Features alone(int i) {
    NamedFeatures named = new NamedFeatures();
    describeAlone(i, named);
    return named.all();
  }

  /** The features of sentence {@code i} in its place. */
  public Features of(int i) {
    NamedFeatures named = new NamedFeatures();
    describe(i, named);
    return named.all();
  }

  /** Gives the features of sentence {@code i} in its place. */
  void describe(int i, FeatureSink sink) {
    describeAlone(i, sink);
    if (isOneBlock(i - 1, i)) {
      words(i - 1, FeatureKind.WORD_BEFORE, sink);
      sink.close(BEFORE);
    }
    if (isOneBlock(i, i + 1)) {
      words(i + 1, FeatureKind.WORD_AFTER, sink);
      sink.close(AFTER);
    }
    heading(i, sink);
    sink.close(HEADING);
    place(i, sink);
    sink.close(PLACE);
  }

  private boolean isOneBlock(int first, int second) {
    List<Sentence> sentences = reading.sentences();
    return first >= 0
        && second < sentences.size()
        && sentences.get(first).block() == sentences.get(second).block();
  }

  private void describeAlone(int i, FeatureSink sink) {
    double length = words.get(i).size() + 1;
    words(i, FeatureKind.WORD, sink);
    pairs(i, sink);
    sink.close(WORDS * Math.pow(length / USUAL_LENGTH, LENGTH_COUNTS));
    cues(i, sink);
    sink.close(CUES);
    hits(i, sink);
    sink.close(HITS);
  }

  private void words(int i, FeatureKind kind, FeatureSink sink) {
    for (String word : words.get(i)) {
      sink.set(kind, word, 1);
    }
  }

  private void pairs(int i, FeatureSink sink) {
    String before = "<";
    String beforeThat = "<";
    for (String word : words.get(i)) {
      sink.set(FeatureKind.PAIR, before, word, 1);
      sink.set(FeatureKind.SKIP, beforeThat, word, 0.7);
      beforeThat = before;
      before = word;
    }
    sink.set(FeatureKind.PAIR, before, ">", 1);
  }

  private String word(Token token) {
    String stem = token.stem();
    if (stem.isEmpty() || !Character.isLetterOrDigit(stem.charAt(0))) {
      return "";
    }
    if (Character.isDigit(stem.charAt(0))) {
      return "#";
    }
    if (Character.isUpperCase(token.text().charAt(0))) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (children.contains(lower)) {
        return "<child>";
      }
      if (people.contains(lower) && lower.length() > 2 && !KIN.contains(lower)) {
        return "<person>";
      }
    }
    return stem;
  }

  private static final Set<String> KIN =
      Set.of("mother", "father", "the", "mum", "dad", "stepfather", "sister", "brother", "parents");

  private void heading(int i, FeatureSink sink) {
    Section section = reading.section(i);
    for (int depth = 0; depth < 2 && section != null; depth++) {
      for (String word : headings.get(section.heading())) {
        sink.set(FeatureKind.HEADING, word, depth == 0 ? 1 : 0.5);
      }
      section = section.parent() < 0 ? null : reading.review().sections().get(section.parent());
    }
  }

  private static List<String> headWords(String heading) {
    return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("[^a-z']+"))
        .filter(word -> word.length() > 2)
        .toList();
  }

  private void cues(int i, FeatureSink sink) {
    for (String rule : reading.context().rulesIn(i, reading.sentences().get(i).span())) {
      sink.set(FeatureKind.CUE, rule, 1);
    }
    for (Span clause : reading.context().clauses(i)) {
      Judgement judgement = reading.context().judge(i, clause);
      sink.set(FeatureKind.ASSERTION, judgement.assertion().toString(), 1);
      sink.set(FeatureKind.TIME, judgement.time().toString(), 1);
      sink.set(FeatureKind.DIRECTION, judgement.direction().toString(), 1);
      sink.set(FeatureKind.SUBJECT, judgement.subject().toString(), 1);
    }
  }

  private void hits(int i, FeatureSink sink) {
    for (Hit hit : reading.hits().get(i)) {
      Judgement judgement = reading.context().judge(i, hit.words());
      String theme = hit.theme().value();
      sink.set(FeatureKind.INDICATOR, theme + "/" + hit.indicator(), 1);
      sink.set(FeatureKind.THEME, theme + hit.polarity().sign() + (hit.strong() ? "!" : ""), 1);
      sink.set(FeatureKind.THEME, theme + "@" + judgement.assertion(), 1);
      Object told = hit.theme().isPractice() ? judgement.direction() : judgement.subject();
      sink.set(FeatureKind.THEME, theme + "@" + told, 1);
    }
  }

  private void place(int i, FeatureSink sink) {
    Section section = reading.section(i);
    sink.set(FeatureKind.ROLE, section.role().id(), 1);
    sink.set(FeatureKind.BLOCK, reading.block(i).kind().toString(), 0.5);
    sink.set(FeatureKind.ROLE_DIRECTION, section.role().direction().toString(), 0.7);
  }
}
