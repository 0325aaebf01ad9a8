package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.evaluate.Objection.Stage;
import reviewthemes.evaluate.measure.Figure;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.review.Section;

/**
 * What each stage made of one sentence as evidence for one code.
 *
 * @param sentence its index in the reading
 * @param page page on which it starts, from 1
 * @param text its words
 * @param section number, heading and kind of its section
 * @param found the indicators found in it, with their words, or empty
 * @param context what the context says of it, or empty
 * @param score 0 to 1
 * @param threshold the score from which on a sentence becomes a quote
 * @param objections what speaks against it, the first stage first
 */
public record SentenceAccount(
    int sentence,
    int page,
    String text,
    String section,
    String found,
    String context,
    double score,
    double threshold,
    List<Objection> objections) {
  public SentenceAccount {
    objections = List.copyOf(objections);
  }

  /** Asks every stage about a sentence. */
  public static SentenceAccount of(ScoredReading scored, int sentence, Code code) {
    Reading reading = scored.reading();
    double score = scored.score(sentence, code);
    double threshold = scored.threshold(code);
    List<Objection> objections = new ArrayList<>(Objections.against(reading, sentence, code));
    if (score < threshold) {
      String words = decimals(score) + " is below the threshold " + decimals(threshold);
      objections.add(new Objection(Stage.SCORE, words));
    }
    return new SentenceAccount(
        sentence,
        page(reading, sentence),
        reading.text(sentence),
        section(reading.section(sentence)),
        found(reading, sentence, code),
        Objections.judgement(reading, sentence, code)
            .map(judgement -> Objections.words(judgement, code))
            .orElse(""),
        score,
        threshold,
        objections);
  }

  private static int page(Reading reading, int sentence) {
    var review = reading.review();
    var span = review.clean().toOriginal(reading.sentences().get(sentence).span());
    return review.source().page(span.start());
  }

  private static String section(Section section) {
    String heading = (section.number() + " " + section.heading()).strip();
    return (heading.isEmpty() ? "before any heading" : heading) + " [" + section.role().id() + "]";
  }

  /** Each indicator once, with all its words. */
  private static String found(Reading reading, int sentence, Code code) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Hit hit : reading.hits().get(sentence)) {
      if (hit.theme().equals(code.theme())) {
        String words = "\"" + hit.span().in(reading.review().clean()) + "\"";
        found.computeIfAbsent(describe(hit), indicator -> new ArrayList<>()).add(words);
      }
    }
    return found.entrySet().stream()
        .map(entry -> entry.getKey() + " at " + String.join(" and ", entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String describe(Hit hit) {
    String way =
        hit.polarity() == Polarity.NONE
            ? ""
            : ", " + hit.polarity().name().toLowerCase(Locale.ROOT);
    return "'" + hit.indicator() + "' (" + (hit.strong() ? "strong" : "weak") + way + ")";
  }

  private static String decimals(double number) {
    return Figure.decimals(number, 2);
  }

  /** The first stage that speaks against it. */
  public Optional<Objection> firstObjection() {
    return objections.stream().findFirst();
  }

  /** The account in lines, the sentence's own words first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("\"" + text + "\"");
    lines.addAll(stages());
    return lines;
  }

  /** What each stage made of it, in lines. */
  public List<String> stages() {
    List<String> lines = new ArrayList<>();
    lines.add("page " + page + ", section " + section);
    lines.add("found: " + (found.isEmpty() ? "no indicator of the theme" : found));
    if (!context.isEmpty()) {
      lines.add("context: " + context);
    }
    lines.add("score: " + decimals(score) + ", threshold " + decimals(threshold));
    if (!objections.isEmpty()) {
      lines.add(
          "against it: "
              + objections.stream()
                  .map(objection -> objection.stage().label() + ": " + objection.words())
                  .collect(Collectors.joining("; ")));
    }
    return lines;
  }
}
