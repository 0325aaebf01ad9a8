package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.sentence.Stemmer;

/**
 * Reads the written form of a phrase; a possessive ending is a word of its own, as in sentences.
 *
 * <pre>
 * no evidence      these words, in any case
 * deny~            any inflection of a word
 * (of|that|as to)  one of these
 * any?             this or nothing, also after a bracket
 * $agency          one of a named set
 * ..3              up to three words that do not matter
 * @                a number
 * ^                only at the sentence's start
 * {?}              the mark itself
 * </pre>
 */
public final class PhraseParser {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\s*(?:(?<mark>[(|)?^@])|\\{(?<literal>[^}]+)\\}|\\.\\.(?<gap>\\d+)"
              + "|\\$(?<set>[a-z_]+)|(?<word>[^\\s(|)?{}$^@~]+)(?<stem>~)?)");

  private final Stemmer stemmer;
  private final Map<String, List<String>> sets;

  /**
   * @param stemmer the one that tokens are stemmed with
   * @param sets the phrases of each named set
   */
  public PhraseParser(Stemmer stemmer, Map<String, List<String>> sets) {
    this.stemmer = stemmer;
    this.sets = Map.copyOf(sets);
  }

  /**
   * @throws IllegalArgumentException if it cannot be read; the message says why
   */
  public Phrase parse(String written) {
    Phrase.Step first = compile(pieces(written), new Phrase.End());
    if (first.match(new Words(List.of()), 0) >= 0) {
      throw new IllegalArgumentException("'" + written + "' matches nothing at all");
    }
    return new Phrase(written, first);
  }

  private sealed interface Piece {}

  private record Choice(List<List<Piece>> ways) implements Piece {}

  private record Maybe(Piece piece) implements Piece {}

  private record Single(Matcher token) implements Piece {}

  private List<Piece> pieces(String written) {
    List<Matcher> tokens = new ArrayList<>();
    int at = 0;
    String text = written.strip();
    while (at < text.length()) {
      Matcher token = PIECE.matcher(text).region(at, text.length());
      if (!token.lookingAt()) {
        throw new IllegalArgumentException("cannot read '" + text.substring(at) + "'");
      }
      tokens.add(token);
      at = token.end();
    }
    int[] position = {0};
    List<Piece> pieces = sequence(tokens, position, written);
    if (position[0] < tokens.size()) {
      throw new IllegalArgumentException("a bracket too many in '" + written + "'");
    }
    return pieces;
  }

  private List<Piece> sequence(List<Matcher> tokens, int[] at, String written) {
    List<Piece> pieces = new ArrayList<>();
    while (at[0] < tokens.size()) {
      Matcher token = tokens.get(at[0]);
      String mark = token.group("mark");
      if ("|".equals(mark) || ")".equals(mark)) {
        break;
      }
      at[0]++;
      if ("(".equals(mark)) {
        pieces.add(choice(tokens, at, written));
      } else if ("?".equals(mark)) {
        if (pieces.isEmpty()) {
          throw new IllegalArgumentException("nothing before '?' in '" + written + "'");
        }
        pieces.add(new Maybe(pieces.remove(pieces.size() - 1)));
      } else {
        pieces.add(new Single(token));
      }
    }
    return pieces;
  }

  private Piece choice(List<Matcher> tokens, int[] at, String written) {
    List<List<Piece>> ways = new ArrayList<>();
    do {
      ways.add(sequence(tokens, at, written));
      if (at[0] == tokens.size()) {
        throw new IllegalArgumentException("a bracket is open in '" + written + "'");
      }
    } while ("|".equals(tokens.get(at[0]++).group("mark")));
    return new Choice(ways);
  }

  private Phrase.Step compile(List<Piece> pieces, Phrase.Step last) {
    Phrase.Step next = last;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      next = compile(pieces.get(i), next);
    }
    return next;
  }

  private Phrase.Step compile(Piece piece, Phrase.Step next) {
    if (piece instanceof Maybe maybe) {
      return new Phrase.Fork(List.of(compile(maybe.piece(), next), next));
    }
    if (piece instanceof Choice choice) {
      return new Phrase.Fork(choice.ways().stream().map(way -> compile(way, next)).toList());
    }
    Matcher token = ((Single) piece).token();
    if (token.group("mark") != null) {
      return new Phrase.Special(token.group("mark").equals("^"), next);
    }
    if (token.group("gap") != null) {
      return new Phrase.Gap(Integer.parseInt(token.group("gap")), next);
    }
    if (token.group("set") != null) {
      return set(token.group("set"), next);
    }
    if (token.group("literal") != null) {
      return new Phrase.Word(Set.of(token.group("literal")), Set.of(), next);
    }
    return word(token.group("word"), token.group("stem") != null, next);
  }

  private Phrase.Step set(String name, Phrase.Step next) {
    List<String> members = sets.get(name);
    if (members == null) {
      throw new IllegalArgumentException("there is no set $" + name);
    }
    return new Phrase.Fork(members.stream().map(m -> compile(pieces(m), next)).toList());
  }

  private Phrase.Step word(String word, boolean stem, Phrase.Step next) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0) {
      return word(
          word.substring(0, apostrophe), stem, word(word.substring(apostrophe), stem, next));
    }
    if (stem) {
      return new Phrase.Word(Set.of(), Set.of(stemmer.stem(word)), next);
    }
    return new Phrase.Word(Set.of(word), Set.of(), next);
  }
}
