package reviewthemes.attribute.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences that speak of a value, and what the words around say of it. */
final class MentionFinder {
  private static final Pattern PART = Pattern.compile("; |\\. ");
  private static final int BEFORE = 70;
  private static final int BEHIND = 80;

  private final StatusRules rules;

  MentionFinder(StatusRules rules) {
    this.rules = rules;
  }

  /** Of each value but none at most one in a sentence, in order. */
  List<StatusMention> find(List<StatusSentence> sentences) {
    List<StatusMention> found = new ArrayList<>();
    for (StatusSentence sentence : sentences) {
      rules.values().forEach((value, words) -> find(value, words, sentence).ifPresent(found::add));
      if (!sentence.isAfter()) {
        none(sentence).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<StatusMention> find(String value, Pattern words, StatusSentence sentence) {
    Matcher matcher = words.matcher(sentence.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String around = around(sentence.text(), matcher.start(), matcher.end());
    Set<StatusCue> cues = placed(sentence);
    rules
        .cues()
        .forEach(
            (cue, pattern) -> {
              if (pattern.matcher(around).find()) {
                cues.add(cue);
              }
            });
    return Optional.of(new StatusMention(value, sentence.number(), cues, change(cues)));
  }

  /** That nobody knew the family, or that a service ends its work, leaves no position. */
  private Optional<StatusMention> none(StatusSentence sentence) {
    String text = sentence.text();
    boolean closed = rules.closed().matcher(text).find() && rules.file().matcher(text).find();
    boolean unknown = rules.unknown().matcher(text).find();
    if (!closed && !unknown) {
      return Optional.empty();
    }
    Set<StatusCue> cues = placed(sentence);
    if (rules.cues().get(StatusCue.NAME).matcher(text).find()) {
      cues.add(StatusCue.NAME);
    }
    if (unknown) {
      cues.add(StatusCue.NEGATED);
    }
    if (closed) {
      cues.add(StatusCue.END);
    }
    return Optional.of(
        new StatusMention(
            rules.none(),
            sentence.number(),
            cues,
            closed ? StatusMention.Change.END : StatusMention.Change.NONE));
  }

  private static Set<StatusCue> placed(StatusSentence sentence) {
    Set<StatusCue> cues = EnumSet.noneOf(StatusCue.class);
    if (sentence.atAge()) {
      cues.add(StatusCue.AGE);
    }
    if (sentence.early()) {
      cues.add(StatusCue.EARLY);
    }
    if (sentence.cell()) {
      cues.add(StatusCue.CELL);
    }
    if (sentence.isAfter()) {
      cues.add(StatusCue.AFTER);
    } else if (sentence.months().isPresent()) {
      cues.add(StatusCue.when(sentence.months().getAsInt()));
    }
    return cues;
  }

  private static StatusMention.Change change(Set<StatusCue> cues) {
    boolean ends = cues.contains(StatusCue.END);
    boolean doubted = cues.contains(StatusCue.SUPPOSED) || cues.contains(StatusCue.NEGATED);
    if (cues.contains(StatusCue.OTHER) || cues.contains(StatusCue.AFTER) || (doubted && !ends)) {
      return StatusMention.Change.NONE;
    }
    boolean now = cues.contains(StatusCue.NOW);
    if (ends || (cues.contains(StatusCue.UNTIL) && !now)) {
      return StatusMention.Change.END;
    }
    return now || cues.contains(StatusCue.START)
        ? StatusMention.Change.START
        : StatusMention.Change.TOLD;
  }

  /** The words around, in the same part of the sentence. */
  private static String around(String text, int start, int end) {
    int from = Math.max(0, start - BEFORE);
    int to = Math.min(text.length(), end + BEHIND);
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (part.end() <= start) {
        from = Math.max(from, part.start());
      } else if (part.start() >= end) {
        to = Math.min(to, part.start());
      }
    }
    return text.substring(from, to);
  }
}
