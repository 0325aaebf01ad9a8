package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reviewthemes.review.Role;
import reviewthemes.sentence.Sentence;
import reviewthemes.text.Span;

/** One sentence analysed once: its clauses, cues and people, from which passages are judged. */
final class SentenceContext {
  private final Sentence sentence;
  private final Words words;
  private final List<Clause> clauses;
  private final List<FoundCue> cues;
  private final List<Mention> mentions;
  private final Role role;
  private final boolean decided;
  private final Set<Meaning> roleMeanings;

  SentenceContext(
      Sentence sentence,
      Words words,
      List<Clause> clauses,
      List<FoundCue> cues,
      List<Mention> mentions,
      Role role,
      boolean decided,
      Set<Meaning> roleMeanings) {
    this.sentence = sentence;
    this.words = words;
    this.clauses = clauses;
    this.cues = cues;
    this.mentions = mentions;
    this.role = role;
    this.decided = decided;
    this.roleMeanings = roleMeanings;
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<FoundCue> cues() {
    return cues;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Role role() {
    return role;
  }

  /** Whether it goes its section's way whatever its words say. */
  boolean isDecided() {
    return decided;
  }

  /** What the section's role says about all its sentences. */
  Set<Meaning> roleMeanings() {
    return roleMeanings;
  }

  /** The place of a clause in the text, without commas and the like at its end. */
  Span span(Clause clause) {
    int last = clause.to() - 1;
    while (last > clause.from() && !words.isWord(last) && isLoose(words.lower(last))) {
      last--;
    }
    return span(clause.from(), last + 1);
  }

  private static boolean isLoose(String mark) {
    return mark.equals(",") || mark.equals(";") || mark.equals(":") || mark.equals("–");
  }

  /** The place of tokens in the text; {@code to} is exclusive. */
  Span span(int from, int to) {
    Span first = words.token(from).span();
    return new Span(first.start(), words.token(to - 1).span().end());
  }

  /** Indices of the tokens that {@code places} touch, in order. */
  List<Integer> tokensIn(List<Span> places) {
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span token = words.token(i).span();
      for (Span place : places) {
        if (token.overlaps(place)) {
          tokens.add(i);
          break;
        }
      }
    }
    return tokens;
  }

  /** The clause that holds {@code token}. */
  Clause clauseOf(int token) {
    for (Clause clause : clauses) {
      if (clause.contains(token)) {
        return clause;
      }
    }
    throw new IllegalArgumentException("no clause holds token " + token);
  }

  /** The cue as evidence. */
  Cue evidence(FoundCue cue) {
    return new Cue(cue.rule().id(), span(cue.from(), cue.to()), cue.meaning().axis());
  }
}
