package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import reviewthemes.learn.Reading;
import reviewthemes.sentence.Sentence;
import reviewthemes.text.Span;

/**
 * Finds how old each index child was at the incident, and every sentence that says so.
 *
 * <p>Every age stated of an index child is scored by its words, the words around it, the section
 * and the place in the review. Per child the age with the highest score wins, together with the
 * other ages that agree with it; those of them that score well enough are the quotes.
 */
public final class AgeFinder {
  private final AgeRules rules;
  private final AgeReader reader;

  public AgeFinder(AgeRules rules) {
    this.rules = rules;
    this.reader = new AgeReader(rules);
  }

  /** The ages, one for each index child that the review tells the age of. */
  public ChildAges find(Reading reading) {
    IndexChildren children = IndexChildren.of(reading.review(), rules.names());
    List<AgeStatement> all = new AgeScorer(rules, reader, reading, children).statements();
    Map<String, List<AgeStatement>> byChild = new TreeMap<>();
    for (AgeStatement statement : all) {
      byChild.computeIfAbsent(statement.child(), name -> new ArrayList<>()).add(statement);
    }
    List<ChildAge> ages = new ArrayList<>();
    byChild.forEach((name, stated) -> best(reading, name, stated, all).ifPresent(ages::add));
    return new ChildAges(ages);
  }

  private Optional<ChildAge> best(
      Reading reading, String name, List<AgeStatement> stated, List<AgeStatement> all) {
    AgeStatement best =
        stated.stream()
            .max(Comparator.comparingDouble(statement -> supported(statement, stated)))
            .orElseThrow();
    double score = supported(best, stated);
    if (score < rules.weights().least()) {
      return Optional.empty();
    }
    List<AgeQuote> quotes = new ArrayList<>();
    for (AgeStatement statement : stated) {
      boolean agrees = statement.mention().agreesWith(best.mention());
      boolean taken = quotes.stream().anyMatch(q -> q.sentence() == statement.sentence());
      boolean sure = statement == best || statement.score() >= rules.weights().quote();
      if (agrees && sure && !taken) {
        quotes.add(quote(reading, statement, all));
      }
    }
    double confidence = likely(score - rules.weights().least());
    return Optional.of(new ChildAge(name, Optional.of(best.mention().age()), confidence, quotes));
  }

  private double supported(AgeStatement statement, List<AgeStatement> all) {
    double score = statement.score();
    for (AgeStatement other : all) {
      if (other != statement && other.mention().agreesWith(statement.mention())) {
        score += rules.weights().support() * Math.max(0, other.score());
      }
    }
    return score;
  }

  private AgeQuote quote(Reading reading, AgeStatement statement, List<AgeStatement> all) {
    Sentence sentence = reading.sentences().get(statement.sentence());
    return new AgeQuote(
        sentence.index(),
        passage(reading, statement, all),
        inView(sentence, statement),
        statement.mention().age(),
        likely(statement.score() - rules.weights().quote()),
        statement.why());
  }

  /** The sentence, or where it states another child's age too, its own part of it. */
  private Span passage(Reading reading, AgeStatement statement, List<AgeStatement> all) {
    Sentence sentence = reading.sentences().get(statement.sentence());
    int from = sentence.span().start();
    int to = sentence.span().end();
    Span own = inView(sentence, statement);
    for (AgeStatement other : all) {
      if (other.sentence() == sentence.index() && !other.child().equals(statement.child())) {
        Span place = inView(sentence, other);
        if (place.end() <= own.start()) {
          from =
              Math.max(from, joint(reading, place.end(), own.start()).map(Span::end).orElse(from));
        } else if (own.end() <= place.start()) {
          to = Math.min(to, joint(reading, own.end(), place.start()).map(Span::start).orElse(to));
        }
      }
    }
    return new Span(from, to);
  }

  private Optional<Span> joint(Reading reading, int from, int to) {
    Matcher joint = rules.joint().matcher(reading.review().clean()).region(from, to);
    return joint.find() ? Optional.of(new Span(joint.start(), joint.end())) : Optional.empty();
  }

  private static Span inView(Sentence sentence, AgeStatement statement) {
    int start = sentence.span().start();
    Span words = statement.mention().span();
    return new Span(start + words.start(), start + words.end());
  }

  private static double likely(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
