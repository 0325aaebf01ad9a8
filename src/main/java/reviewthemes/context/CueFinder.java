package reviewthemes.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the cues of a sentence and how far each reaches. */
final class CueFinder {
  private final PhraseIndex<CueRule> index = new PhraseIndex<>();
  private final PhraseIndex<Boolean> terminators = new PhraseIndex<>();

  CueFinder(ContextRules rules) {
    rules.cues().forEach(rule -> rule.triggers().forEach(t -> index.add(t, rule)));
    rules.terminators().forEach(phrase -> terminators.add(phrase, true));
  }

  /** Triggers, without those that a longer one on the same axis, or a pseudo cue, hides. */
  List<PhraseIndex.Match<CueRule>> triggers(Words words) {
    List<PhraseIndex.Match<CueRule>> all = index.find(words);
    List<PhraseIndex.Match<CueRule>> kept = new ArrayList<>();
    for (PhraseIndex.Match<CueRule> match : all) {
      boolean hidden = match.owner().meaning().axis() == Meaning.Axis.NONE;
      for (int i = 0; i < all.size() && !hidden; i++) {
        hidden = hides(all.get(i), match);
      }
      if (!hidden && (kept.isEmpty() || !kept.get(kept.size() - 1).equals(match))) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** A pseudo cue hides what it overlaps and is no longer than it; others what is inside them. */
  private static boolean hides(PhraseIndex.Match<CueRule> big, PhraseIndex.Match<CueRule> small) {
    int longer = big.to() - big.from() - (small.to() - small.from());
    if (longer < 0 || big.from() >= small.to() || small.from() >= big.to()) {
      return false;
    }
    Meaning meaning = big.owner().meaning();
    if (meaning.axis() == Meaning.Axis.NONE) {
      return meaning.hides(small.owner().meaning());
    }
    boolean inside = big.from() <= small.from() && small.to() <= big.to();
    return longer > 0 && inside && meaning.axis() == small.owner().meaning().axis();
  }

  /** The triggers that bear on something other than clauses, each with its scope. */
  List<FoundCue> cues(
      Words words, List<PhraseIndex.Match<CueRule>> triggers, List<Clause> clauses) {
    BitSet stops = new BitSet();
    terminators.find(words).forEach(match -> stops.set(match.from()));
    List<FoundCue> cues = new ArrayList<>();
    for (PhraseIndex.Match<CueRule> trigger : triggers) {
      if (trigger.owner().meaning().axis() != Meaning.Axis.CLAUSE) {
        cues.add(scoped(trigger, clauses, stops, words.size()));
      }
    }
    return List.copyOf(cues);
  }

  private static FoundCue scoped(
      PhraseIndex.Match<CueRule> trigger, List<Clause> clauses, BitSet stops, int size) {
    CueRule rule = trigger.owner();
    int from = trigger.from();
    int to = trigger.to();
    boolean whole = rule.reach().unit() == Reach.Unit.SENTENCE;
    int first = whole ? 0 : clauseAt(clauses, from).from();
    int last = whole ? size : clauseAt(clauses, to - 1).to();
    if (rule.look() != Look.BACKWARD) {
      int stop = rule.stoppable() ? stops.nextSetBit(to) : -1;
      last = Math.min(last, stop < 0 ? size : stop);
      last = (int) Math.min(last, (long) to + rule.reach().words());
    } else {
      last = to;
    }
    if (rule.look() != Look.FORWARD) {
      int stop = rule.stoppable() ? stops.previousSetBit(from - 1) : -1;
      first = Math.max(first, stop);
      first = Math.max(first, from - rule.reach().words());
    } else {
      first = from;
    }
    return new FoundCue(rule, from, to, Math.min(first, from), Math.max(last, to));
  }

  private static Clause clauseAt(List<Clause> clauses, int token) {
    for (Clause clause : clauses) {
      if (clause.contains(token)) {
        return clause;
      }
    }
    throw new IllegalArgumentException("no clause holds token " + token);
  }
}
