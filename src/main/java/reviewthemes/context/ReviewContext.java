package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.text.Span;

/** A whole review, every sentence analysed; judges any passage of it. Immutable. */
public final class ReviewContext {
  private final Cast cast;
  private final List<SentenceContext> sentences;
  private final Set<Integer> anonymous;

  ReviewContext(Cast cast, List<SentenceContext> sentences, Set<Integer> anonymous) {
    this.cast = cast;
    this.sentences = List.copyOf(sentences);
    this.anonymous = Set.copyOf(anonymous);
  }

  /** Who is who. */
  public Cast cast() {
    return cast;
  }

  /** Whether a sentence hides somebody's name behind a letter: "Mrs W". */
  public boolean hasAnonymous(int sentence) {
    return anonymous.contains(sentence);
  }

  /** The clauses of a sentence, in order and without gaps but for marks between them. */
  public List<Span> clauses(int sentence) {
    SentenceContext context = sentences.get(sentence);
    return context.clauses().stream().map(context::span).toList();
  }

  /** Judges a passage of a sentence; its direction is that of the clause in which it starts. */
  public Judgement judge(int sentence, Span passage) {
    return judge(sentence, List.of(passage));
  }

  /**
   * Judges words of a sentence that need not stand together, as an indicator's hit.
   *
   * @param sentence the sentence's index in the review
   * @param words places in the clean view, within the sentence
   * @throws IllegalArgumentException if they touch none of its words
   */
  public Judgement judge(int sentence, List<Span> words) {
    SentenceContext context = sentences.get(sentence);
    List<Integer> tokens = context.tokensIn(words);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + sentence + " has no words at " + words);
    }
    Passage passage = new Passage(context, tokens, context.clauseOf(tokens.get(0)));
    List<Cue> cues = new ArrayList<>();
    Assertion assertion = AssertionJudge.judge(passage, cues);
    Subject subject = SubjectJudge.judge(passage, cues);
    Time time = TimeJudge.judge(passage, cues);
    Direction direction =
        judgesPractice(assertion)
            ? DirectionJudge.judge(passage, subject, cues)
            : Direction.NEUTRAL;
    if (time == Time.AFTER_INCIDENT && direction == Direction.STRENGTH) {
      direction = Direction.NEUTRAL;
    }
    Span clause = context.span(passage.clause());
    return new Judgement(clause, assertion, subject, time, direction, cues);
  }

  private static boolean judgesPractice(Assertion assertion) {
    return switch (assertion) {
      case QUESTIONED, RECOMMENDED, GENERIC -> false;
      default -> true;
    };
  }

  /** Ids of the rules whose triggers touch {@code place}: cheap features of a clause. */
  public Set<String> rulesIn(int sentence, Span place) {
    SentenceContext context = sentences.get(sentence);
    Set<String> rules = new TreeSet<>();
    for (FoundCue cue : context.cues()) {
      if (context.span(cue.from(), cue.to()).overlaps(place)) {
        rules.add(cue.rule().id());
      }
    }
    return rules;
  }
}
