package reviewthemes.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.Token;
import reviewthemes.sentence.opennlp.OpenNlpTagger;
import reviewthemes.text.Span;

/** Noun phrases of real sentences, tagged by the real model. */
class PhraseFinderTest {
  private static final InflectionStemmer STEMMER = new InflectionStemmer();
  private static final PhraseFinder FINDER =
      new PhraseFinder(
          new TermRules(Set.of(), Set.of(), Set.of("good", "practic"), 4, 9, .5, 2, .5, 6, 4),
          new OpenNlpTagger());

  @Test
  void adjectives_and_nouns_are_a_phrase_and_so_are_nouns_with_of_between() {
    assertThat(phrases("There was little authoritative practice and much of the rule of optimism."))
        .contains("authoritative practice", "rule of optimism");
  }

  @Test
  void words_that_make_no_term_are_none_by_themselves() {
    assertThat(phrases("This was good practice.")).isEmpty();
  }

  @Test
  void a_long_noun_stands_by_itself_and_a_short_one_does_not() {
    assertThat(phrases("Nobody thought of adultification or of harm."))
        .contains("adultification")
        .doesNotContain("harm");
  }

  @Test
  void words_written_as_one_do_no_harm() {
    assertThat(phrases("She didn't see the disguised compliance."))
        .contains("disguised compliance");
  }

  @Test
  void the_place_is_that_of_the_words() {
    String text = "There was little authoritative practice.";
    assertThat(FINDER.find(sentence(text)))
        .filteredOn(phrase -> phrase.shown().equals("authoritative practice"))
        .singleElement()
        .satisfies(
            phrase -> assertThat(phrase.span().in(text)).isEqualTo("authoritative practice"));
  }

  private static List<String> phrases(String text) {
    return FINDER.find(sentence(text)).stream().map(Phrase::shown).toList();
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("[\\w']+|[.,]").matcher(text);
    while (word.find()) {
      tokens.add(
          new Token(new Span(word.start(), word.end()), word.group(), STEMMER.stem(word.group())));
    }
    return new Sentence(0, 0, new Span(0, text.length()), tokens);
  }
}
