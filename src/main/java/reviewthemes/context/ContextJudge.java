package reviewthemes.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reviewthemes.review.Block;
import reviewthemes.review.Review;
import reviewthemes.review.Role;
import reviewthemes.sentence.Sentence;

/**
 * Tells what a review says about its own words: asserted or not, whose, when, which way.
 *
 * <p>In the manner of ConText: rules are data. A trigger has a scope that looks forward, backward
 * or both ways and ends at a terminator, its clause's end or its sentence's end; longer triggers
 * hide shorter ones. First the cast of the review is made out; then each sentence is split into
 * clauses, its cues and people are found and its pronouns resolved; from that any passage is
 * judged. Safe to use from several threads.
 */
public final class ContextJudge {
  private static final int BEFORE = 2;

  private final ContextRules rules;
  private final People people;
  private final CueFinder cues;
  private final ClauseSplitter clauses;
  private final CastFinder casts;

  public ContextJudge(ContextRules rules) {
    this.rules = rules;
    this.cues = new CueFinder(rules);
    this.clauses = new ClauseSplitter(rules);
    this.people = new People(rules);
    this.casts = new CastFinder(rules, people);
  }

  /**
   * Analyses a review.
   *
   * @param sentences all sentences of {@code review}, in order
   */
  public ReviewContext read(Review review, List<Sentence> sentences) {
    List<Words> words = sentences.stream().map(one -> new Words(one.tokens())).toList();
    Cast cast = casts.find(review, sentences, words);
    MentionFinder mentions = new MentionFinder(people, cast);
    List<SentenceContext> contexts = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Block block = review.blocks().get(sentence.block());
      Role role = review.section(block).role();
      contexts.add(analyse(sentence, words.get(i), role, role.decides(block), mentions, contexts));
    }
    return new ReviewContext(cast, contexts, anonymous(words));
  }

  private Set<Integer> anonymous(List<Words> sentences) {
    Set<Integer> anonymous = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      for (int at = 0; at + 1 < words.size(); at++) {
        if (rules.courtesy().containsKey(words.lower(at)) && words.isInitial(at + 1)) {
          anonymous.add(i);
        }
      }
    }
    return anonymous;
  }

  private SentenceContext analyse(
      Sentence sentence,
      Words words,
      Role role,
      boolean decided,
      MentionFinder people,
      List<SentenceContext> done) {
    List<PhraseIndex.Match<CueRule>> triggers = cues.triggers(words);
    List<Clause> parts = clauses.split(words, triggers);
    List<FoundCue> found = cues.cues(words, triggers, parts);
    List<List<Mention>> before = new ArrayList<>();
    for (int i = done.size() - 1; i >= Math.max(0, done.size() - BEFORE); i--) {
      before.add(done.get(i).mentions());
    }
    List<Mention> mentions = PronounResolver.resolve(people.find(words), before);
    Set<Meaning> meanings = rules.roles().getOrDefault(role.id(), Set.of());
    return new SentenceContext(sentence, words, parts, found, mentions, role, decided, meanings);
  }
}
