package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.attribute.AgeQuote;
import reviewthemes.attribute.ChildAge;
import reviewthemes.attribute.ChildAges;
import reviewthemes.attribute.Plain;
import reviewthemes.context.Judgement;
import reviewthemes.learn.Reading;
import reviewthemes.review.Block;
import reviewthemes.text.Span;

/** Finds all words of a review that tell an attribute, and scores each. */
final class StatementFinder {
  private static final double EARLY_PART = 0.25;
  private static final double EARLY_BLOCKS = 8;

  private final ProfileRules rules;
  private final Reading reading;
  private final Children children;
  private final List<Block> front;
  private final List<String> texts;
  private final List<String> masked;
  private final double[] atAge;
  private final EventDates events;

  private final Map<ProfileRule, List<Integer>> places;

  /**
   * @param texts the plain texts of the sentences
   */
  StatementFinder(
      ProfileRules rules,
      TextRules textRules,
      Reading reading,
      List<String> texts,
      Children children,
      ChildAges ages) {
    this.rules = rules;
    this.reading = reading;
    this.children = children;
    this.front = Front.of(reading.review(), rules.frontEnds());
    this.texts = texts;
    this.masked = texts.stream().map(children::mask).toList();
    this.places = textRules.places(masked);
    this.events = new EventDates(rules.dates(), reading, texts);
    this.atAge = atAge(ages, texts.size());
  }

  /** 1 for a sentence that tells the age at the incident, a half for one next to it. */
  private static double[] atAge(ChildAges ages, int sentences) {
    double[] near = new double[sentences];
    for (ChildAge child : ages.children()) {
      for (AgeQuote quote : child.quotes()) {
        for (int i = quote.sentence() - 1; i <= quote.sentence() + 1; i++) {
          if (i >= 0 && i < sentences) {
            near[i] = Math.max(near[i], i == quote.sentence() ? 1 : 0.5);
          }
        }
      }
    }
    return near;
  }

  List<Statement> find(AttributeRules attribute, ValueReader reader) {
    List<Statement> found = new ArrayList<>();
    for (ProfileRule rule : attribute.rules()) {
      if (rule.where() == ProfileRule.Where.FRONT) {
        inFront(attribute, rule, reader, found);
      } else {
        inText(attribute, rule, reader, found);
      }
    }
    return found;
  }

  int sentences() {
    return masked.size();
  }

  /** The sentences that may tell legal status. */
  StatusSentences statusSentences(ChildAges ages) {
    return new StatusSentences(reading, masked, ages, events);
  }

  /** Whether any sentence that may tell something has such words. */
  boolean speaksOf(Pattern words) {
    for (int i = 0; i < masked.size(); i++) {
      if (!rules.out().contains(reading.section(i).role().id())
          && words.matcher(masked.get(i)).find()) {
        return true;
      }
    }
    return false;
  }

  private void inFront(
      AttributeRules attribute, ProfileRule rule, ValueReader reader, List<Statement> found) {
    for (int i = 0; i < front.size(); i++) {
      Span span = front.get(i).span();
      String text = Plain.of(span.in(reading.review().clean()));
      String seen = children.mask(text);
      Matcher words = rule.words().matcher(seen);
      if (words.find() && allowed(rule, seen)) {
        double early = attribute.early() * Math.max(0, 1 - i / EARLY_BLOCKS);
        reader
            .read(rule, words, text)
            .map(value -> new Statement(rule, "", value, span, rule.weight() + early))
            .ifPresent(found::add);
      }
    }
  }

  private void inText(
      AttributeRules attribute, ProfileRule rule, ValueReader reader, List<Statement> found) {
    for (int i : places.get(rule)) {
      String role = reading.section(i).role().id();
      if (rules.out().contains(role)) {
        continue;
      }
      Matcher words = rule.words().matcher(masked.get(i));
      Optional<String> before = previous(rule, i);
      if (words.find()
          && before.isPresent()
          && allowed(rule, masked.get(i))
          && said(attribute, rule, i, words)) {
        double place = (double) i / texts.size();
        double score =
            rule.weight()
                + attribute.roles().getOrDefault(role, 0.0)
                + attribute.atAge() * atAge[i]
                + attribute.early() * Math.max(0, 1 - place / EARLY_PART);
        String of = attribute.perChild() ? children.in(before.get() + words.group()) : "";
        Span quote = reading.sentences().get(i).span();
        reader
            .read(rule, words, texts.get(i))
            .map(value -> new Statement(rule, of, value, quote, score))
            .ifPresent(found::add);
      }
    }
  }

  /** What the rule asks of the sentence before, empty if it asks nothing; nothing if not found. */
  private Optional<String> previous(ProfileRule rule, int sentence) {
    if (rule.previous().isEmpty()) {
      return Optional.of("");
    }
    boolean same = sentence > 0 && reading.block(sentence - 1) == reading.block(sentence);
    Matcher before = rule.previous().get().matcher(same ? masked.get(sentence - 1) : "");
    return before.find() ? Optional.of(before.group()) : Optional.empty();
  }

  private static boolean allowed(ProfileRule rule, String text) {
    return rule.not().filter(not -> not.matcher(text).find()).isEmpty();
  }

  private boolean said(AttributeRules attribute, ProfileRule rule, int sentence, Matcher words) {
    if (!attribute.asserted() && rule.about().isEmpty()) {
      return true;
    }
    int start = reading.sentences().get(sentence).span().start();
    Judgement judgement =
        reading.context().judge(sentence, new Span(start + words.start(), start + words.end()));
    return !(attribute.asserted() && rules.notAsserted().contains(judgement.assertion()))
        && (rule.about().isEmpty() || rule.about().contains(judgement.subject()));
  }
}
