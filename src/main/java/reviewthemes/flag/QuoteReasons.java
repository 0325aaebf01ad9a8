package reviewthemes.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.context.Cue;
import reviewthemes.context.Judgement;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.review.Section;
import reviewthemes.text.Span;

/** Says in words why a sentence was taken as evidence. */
final class QuoteReasons {
  private final LikeExamples examples;

  QuoteReasons(LikeExamples examples) {
    this.examples = examples;
  }

  List<String> of(Reading reading, int sentence, Span quote, Code code) {
    List<String> why = new ArrayList<>();
    reading.hits().get(sentence).stream()
        .filter(hit -> hit.pointsTo(code))
        .sorted((a, b) -> Boolean.compare(b.strong(), a.strong()))
        .limit(2)
        .forEach(hit -> why.add(indicator(reading, hit)));
    if (why.isEmpty()) {
      examples
          .closest(code, reading.sentences().get(sentence).tokens())
          .ifPresent(text -> why.add("worded like the codebook's example \"" + text + "\""));
    }
    if (why.isEmpty()) {
      why.add("its words are like those that analysts coded so in other reviews");
    }
    Judgement judgement = reading.context().judge(sentence, quote);
    if (code.polarity() == Polarity.NONE) {
      why.add("about: " + lower(judgement.subject()) + ", " + lower(judgement.time()));
    } else {
      cue(reading, judgement, code).ifPresent(why::add);
    }
    Section section = reading.section(sentence);
    why.add(
        section.heading().isEmpty()
            ? "stands before any heading"
            : "stands under \"" + section.heading() + "\", read as " + words(section.role().id()));
    return why;
  }

  private static String indicator(Reading reading, Hit hit) {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Span word : hit.words()) {
      if (end >= 0) {
        words.append(word.start() - end > 1 ? " … " : " ");
      }
      words.append(word.in(reading.review().clean()));
      end = word.end();
    }
    return "indicator " + hit.indicator() + ": \"" + words + "\"";
  }

  private static Optional<String> cue(Reading reading, Judgement judgement, Code code) {
    boolean fits = judgement.direction().name().equals(code.polarity().name());
    return judgement.cues().stream()
        .filter(cue -> fits && cue.tellsDirection() && !cue.span().isEmpty())
        .map(Cue::span)
        .findFirst()
        .map(
            span ->
                "reads as a "
                    + lower(code.polarity())
                    + ": \""
                    + span.in(reading.review().clean())
                    + "\"");
  }

  private static String lower(Enum<?> value) {
    return words(value.name().toLowerCase(Locale.ROOT));
  }

  private static String words(String id) {
    return id.replace('_', ' ');
  }
}
