package reviewthemes.context;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.sentence.Sentence;

/**
 * Makes out who is who from the title, from tables of people, and from names set beside words for
 * people ("his mother, Carys").
 */
final class CastFinder {
  private static final Cast NOBODY = new Cast(List.of(), Gender.UNKNOWN);
  private static final int LONGEST_NAME = 3;
  private static final int ENOUGH = 400;

  private final ContextRules rules;
  private final People people;
  private final MentionFinder plain;

  CastFinder(ContextRules rules, People people) {
    this.rules = rules;
    this.people = people;
    this.plain = new MentionFinder(people, NOBODY);
  }

  /**
   * @param words for each sentence its words
   */
  Cast find(Review review, List<Sentence> sentences, List<Words> words) {
    List<Words> early = words.subList(0, Math.min(ENOUGH, words.size()));
    Gender child = childGender(early);
    Map<String, CastMember> named = new LinkedHashMap<>();
    fromTitle(review.title(), child, named);
    fromTables(review, sentences, early, child, named);
    MentionFinder known = new MentionFinder(people, cast(named, child));
    early.forEach(sentence -> fromText(sentence, known, named));
    return cast(named, child);
  }

  private static Cast cast(Map<String, CastMember> named, Gender child) {
    return new Cast(List.copyOf(named.values()), child);
  }

  /** The part of a title such as "Serious Case Review: Micah" that has no word but a name. */
  private void fromTitle(String title, Gender child, Map<String, CastMember> named) {
    for (String part : title.split("[:–—()|]")) {
      Words words = Words.of(part);
      boolean name = words.size() > 0 && words.size() <= LONGEST_NAME + 2;
      for (int i = 0; i < words.size(); i++) {
        name &= isNamePart(words, i) && !rules.titleWords().contains(words.lower(i));
      }
      if (name && plain.find(words).isEmpty()) {
        put(named, part.strip(), Subject.CHILD, child);
      }
    }
  }

  /** Rows of a name and who that is; the name is the cell's label or the cell before. */
  private void fromTables(
      Review review,
      List<Sentence> sentences,
      List<Words> words,
      Gender child,
      Map<String, CastMember> named) {
    Words before = Words.of("");
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      Block block = review.blocks().get(sentences.get(i).block());
      if (block.kind() != BlockKind.CELL || block.index() == last) {
        continue;
      }
      Words cell = words.get(i);
      Words name = block.label().isBlank() ? before : Words.of(block.label());
      if (isName(name) && !isName(cell) && plain.find(name).isEmpty()) {
        Mention who = described(cell, new MentionFinder(people, cast(named, child)));
        if (who != null) {
          put(named, name.text(), who.subject(), who.gender());
        }
      }
      before = cell;
      last = block.index();
    }
  }

  private static Mention described(Words words, MentionFinder finder) {
    for (Mention mention : finder.find(words)) {
      if (!mention.pronoun()) {
        return mention.from() <= LONGEST_NAME && mention.isFamily() ? mention : null;
      }
    }
    return null;
  }

  private void fromText(Words words, MentionFinder known, Map<String, CastMember> named) {
    List<Mention> mentions = known.find(words);
    for (Mention mention : mentions) {
      int at = mention.to();
      boolean mark = at < words.size() && (isAt(words, at, ",") || isAt(words, at, "("));
      int from = mark ? at + 1 : at;
      int to = from;
      while (to < words.size() && to - from < LONGEST_NAME && words.isCapitalised(to)) {
        to++;
      }
      boolean closed = !mark || isAt(words, to, ",") || isAt(words, to, ")");
      boolean introduced = mention.from() > 0 && words.isWord(mention.from() - 1);
      if (to > from && closed && introduced && isNew(mention, mentions, from, to)) {
        put(named, words.text(from, to), mention.subject(), mention.gender());
      }
    }
  }

  private static boolean isNew(Mention mention, List<Mention> mentions, int from, int to) {
    boolean free = mentions.stream().noneMatch(m -> m.from() < to && from < m.to());
    return free && mention.isFamily() && !mention.pronoun();
  }

  private static boolean isAt(Words words, int at, String mark) {
    return at < words.size() && words.lower(at).equals(mark);
  }

  private static boolean isName(Words words) {
    boolean name = words.size() > 0 && words.size() <= LONGEST_NAME;
    for (int i = 0; i < words.size(); i++) {
      name &= isNamePart(words, i);
    }
    return name;
  }

  private static boolean isNamePart(Words words, int at) {
    return words.isCapitalised(at) || (at > 0 && words.isNumber(at));
  }

  private void put(Map<String, CastMember> named, String name, Subject subject, Gender gender) {
    Words words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      if (rules.notNames().contains(words.lower(i)) || name.length() < 2) {
        return;
      }
    }
    Gender fits = rules.courtesy().getOrDefault(words.lower(0), gender);
    named.putIfAbsent(name, new CastMember(subject, fits, List.of(name)));
  }

  /** Most of "the boy", "the girl", and "his mother", "her parents" decide. */
  private Gender childGender(List<Words> sentences) {
    Map<Gender, Integer> votes = new EnumMap<>(Gender.class);
    for (Words sentence : sentences) {
      Mention last = null;
      for (Mention mention : plain.find(sentence)) {
        boolean parent =
            mention.subject() == Subject.MOTHER
                || mention.subject() == Subject.FATHER
                || mention.subject() == Subject.PARENTS;
        if (parent && last != null && last.pronoun() && last.to() == mention.from()) {
          votes.merge(last.gender(), 1, Integer::sum);
        } else if (mention.subject() == Subject.CHILD) {
          votes.merge(mention.gender(), 1, Integer::sum);
        }
        last = mention;
      }
    }
    int girl = votes.getOrDefault(Gender.FEMALE, 0);
    int boy = votes.getOrDefault(Gender.MALE, 0);
    if (girl == boy) {
      return Gender.UNKNOWN;
    }
    return girl > boy ? Gender.FEMALE : Gender.MALE;
  }
}
