package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
  private final List<String> texts = new ArrayList<>();
  private final List<String> masked = new ArrayList<>();

  private final Map<ProfileRule, List<Integer>> places;

  StatementFinder(ProfileRules rules, TextRules textRules, Reading reading, Children children) {
    this.rules = rules;
    this.reading = reading;
    this.children = children;
    this.front = Front.of(reading.review());
    for (int i = 0; i < reading.sentences().size(); i++) {
      texts.add(Plain.of(reading.text(i)));
      masked.add(children.mask(texts.get(i)));
    }
    this.places = textRules.places(masked);
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
      Matcher words = rule.words().matcher(masked.get(i));
      if (!rules.out().contains(role)
          && words.find()
          && allowed(rule, masked.get(i))
          && said(rule, i, words)) {
        double place = (double) i / texts.size();
        double score =
            rule.weight()
                + attribute.roles().getOrDefault(role, 0.0)
                + attribute.early() * Math.max(0, 1 - place / EARLY_PART);
        String of = attribute.perChild() ? children.in(words.group()) : "";
        Span quote = reading.sentences().get(i).span();
        reader
            .read(rule, words, texts.get(i))
            .map(value -> new Statement(rule, of, value, quote, score))
            .ifPresent(found::add);
      }
    }
  }

  private static boolean allowed(ProfileRule rule, String text) {
    return rule.not().filter(not -> not.matcher(text).find()).isEmpty();
  }

  private boolean said(ProfileRule rule, int sentence, Matcher words) {
    int start = reading.sentences().get(sentence).span().start();
    Judgement judgement =
        reading.context().judge(sentence, new Span(start + words.start(), start + words.end()));
    return !rules.notAsserted().contains(judgement.assertion())
        && (rule.about().isEmpty() || rule.about().contains(judgement.subject()));
  }
}
