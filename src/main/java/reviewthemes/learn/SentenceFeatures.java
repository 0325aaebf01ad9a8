package reviewthemes.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  public SentenceFeatures(Reading reading) {
    this.reading = reading;
    for (CastMember member : reading.context().cast().members()) {
      for (String name : member.names()) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        boolean child = member.subject() == Subject.CHILD;
        (child ? children : people).add(parts[0]);
      }
    }
  }

  /** The features of sentence {@code i} by its own words: no section, no neighbours. */
  public Features alone(int i) {
    Features features = new Features();
    Sentence sentence = reading.sentences().get(i);
    double length = sentence.tokens().stream().filter(t -> !word(t).isEmpty()).count() + 1;
    features.addScaled(
        words(sentence, "w:", true), WORDS * Math.pow(length / USUAL_LENGTH, LENGTH_COUNTS));
    features.addScaled(cues(i, sentence), CUES);
    features.addScaled(hits(i), HITS);
    return features;
  }

  /** The features of sentence {@code i} in its place. */
  public Features of(int i) {
    Features features = alone(i);
    Sentence sentence = reading.sentences().get(i);
    if (i > 0 && reading.sentences().get(i - 1).block() == sentence.block()) {
      features.addScaled(words(reading.sentences().get(i - 1), "p:", false), BEFORE);
    }
    if (i + 1 < reading.sentences().size()
        && reading.sentences().get(i + 1).block() == sentence.block()) {
      features.addScaled(words(reading.sentences().get(i + 1), "n:", false), AFTER);
    }
    features.addScaled(heading(i), HEADING);
    features.addScaled(place(i), PLACE);
    return features;
  }

  private Features words(Sentence sentence, String prefix, boolean pairs) {
    Features features = new Features();
    String before = "<";
    String beforeThat = "<";
    for (Token token : sentence.tokens()) {
      String word = word(token);
      if (word.isEmpty()) {
        continue;
      }
      features.set(prefix + word, 1);
      if (pairs) {
        features.set("b:" + before + " " + word, 1);
        features.set("s:" + beforeThat + " _ " + word, 0.7);
      }
      beforeThat = before;
      before = word;
    }
    if (pairs) {
      features.set("b:" + before + " >", 1);
    }
    return features;
  }

  private String word(Token token) {
    String stem = token.stem();
    if (stem.isEmpty() || !Character.isLetterOrDigit(stem.charAt(0))) {
      return "";
    }
    if (Character.isDigit(stem.charAt(0))) {
      return "#";
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(token.text().charAt(0))) {
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

  private Features heading(int i) {
    Features features = new Features();
    Section section = reading.section(i);
    for (int depth = 0; depth < 2 && section != null; depth++) {
      for (String word : section.heading().toLowerCase(Locale.ROOT).split("[^a-z']+")) {
        if (word.length() > 2) {
          features.set("h:" + word, depth == 0 ? 1 : 0.5);
        }
      }
      section = section.parent() < 0 ? null : reading.review().sections().get(section.parent());
    }
    return features;
  }

  private Features cues(int i, Sentence sentence) {
    Features features = new Features();
    for (String rule : reading.context().rulesIn(i, sentence.span())) {
      features.set("cue:" + rule, 1);
    }
    for (Span clause : reading.context().clauses(i)) {
      Judgement judgement = reading.context().judge(i, clause);
      features.set("says:" + judgement.assertion(), 1);
      features.set("when:" + judgement.time(), 1);
      features.set("way:" + judgement.direction(), 1);
      features.set("who:" + judgement.subject(), 1);
    }
    return features;
  }

  private Features hits(int i) {
    Features features = new Features();
    List<Hit> hits = reading.hits().get(i);
    for (Hit hit : hits) {
      Judgement judgement = reading.context().judge(i, hit.words());
      String theme = hit.theme().value();
      features.set("i:" + theme + "/" + hit.indicator(), 1);
      features.set("t:" + theme + hit.polarity().sign() + (hit.strong() ? "!" : ""), 1);
      features.set("t:" + theme + "@" + judgement.assertion(), 1);
      if (hit.theme().isPractice()) {
        features.set("t:" + theme + "@" + judgement.direction(), 1);
      } else {
        features.set("t:" + theme + "@" + judgement.subject(), 1);
      }
    }
    return features;
  }

  private Features place(int i) {
    Features features = new Features();
    Section section = reading.section(i);
    features.set("role:" + section.role().id(), 1);
    features.set("kind:" + reading.block(i).kind(), 0.5);
    features.set("role's way:" + section.role().direction(), 0.7);
    return features;
  }
}
