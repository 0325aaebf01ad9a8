package reviewthemes.discover;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.sentence.PartOfSpeech;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Tagger;
import reviewthemes.sentence.Token;
import reviewthemes.text.Span;

/**
 * Finds noun phrases: adjectives and nouns that end in a noun, also with <i>of</i> or <i>and</i>
 * inside, such as <i>rule of optimism</i>; and long nouns that stand by themselves.
 *
 * <p>Names are none: words with a capital inside a sentence that the tagger takes for names.
 */
public final class PhraseFinder {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]+");
  private static final Set<PartOfSpeech> INSIDE = EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN);
  private static final Set<String> BETWEEN = Set.of("of", "and");

  private final TermRules rules;
  private final Tagger tagger;

  public PhraseFinder(TermRules rules, Tagger tagger) {
    this.rules = rules;
    this.tagger = tagger;
  }

  /** All of them, those within others as well. */
  public List<Phrase> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<PartOfSpeech> parts = tagger.tag(tokens);
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      if (!isPart(tokens, parts, from)) {
        continue;
      }
      int most = Math.min(tokens.size(), from + rules.longest());
      for (int to = from + 1; to <= most && continues(tokens, parts, from, to - 1); to++) {
        if (ends(tokens, parts, from, to - 1)) {
          phrases.add(phrase(tokens.subList(from, to)));
        }
      }
    }
    return phrases;
  }

  private static boolean isPart(List<Token> tokens, List<PartOfSpeech> parts, int at) {
    boolean verbal =
        parts.get(at) == PartOfSpeech.VERB && tokens.get(at).text().matches(".*(ed|ing)");
    return (INSIDE.contains(parts.get(at)) || verbal)
        && WORD.matcher(tokens.get(at).text()).matches();
  }

  private static boolean continues(List<Token> tokens, List<PartOfSpeech> parts, int from, int at) {
    return at == from
        || INSIDE.contains(parts.get(at)) && WORD.matcher(tokens.get(at).text()).matches()
        || BETWEEN.contains(tokens.get(at).text());
  }

  private boolean ends(List<Token> tokens, List<PartOfSpeech> parts, int from, int at) {
    if (parts.get(at) != PartOfSpeech.NOUN) {
      return false;
    }
    List<Token> words = tokens.subList(from, at + 1);
    if (words.size() == 1 && words.get(0).text().length() < rules.shortestSingle()) {
      return false;
    }
    return words.stream()
        .map(Token::stem)
        .anyMatch(stem -> !BETWEEN.contains(stem) && !rules.generic().contains(stem));
  }

  private static Phrase phrase(List<Token> words) {
    StringBuilder shown = new StringBuilder();
    words.forEach(
        word ->
            shown
                .append(shown.length() == 0 ? "" : " ")
                .append(word.text().toLowerCase(Locale.ROOT)));
    return new Phrase(
        words.stream().map(Token::stem).toList(),
        shown.toString(),
        new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end()));
  }
}
