package reviewthemes.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "shared",
        "not shared with",
        "(was|were) not ... (told|informed|made aware) of",
        "not ..6.. (been|ever been)? shared",
        "{delay (referral|assessment)}~8",
        "\"as written\" MARAC assess* non-mol A&E",
        "<agency> did not know",
        "(a (b|c ... d)|e)",
        "the (old man)? said",
        "parents' evening 11-year-old"
      })
  void aPatternPrintsAsItIsWritten(String written) throws BadPattern {
    assertThat(parse(written)).hasToString(written);
    assertThat(parse(parse(written).toString())).isEqualTo(parse(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "not (been|) shared; not been? shared",
        "not   shared ...told; not shared ... told",
        "child’s “own words”; child's \"own words\"",
        "self‑harm; self-harm",
        "a … b; a ... b",
        "a ..4.. b; a ... b",
        "((a)) b; a b"
      })
  void otherWaysToWriteItMeanTheSame(String written, String plain) throws BadPattern {
    assertThat(parse(written)).hasToString(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a|b; 2; put the options in round brackets",
        "a (b|c; 3; not closed",
        "a b); 4; nothing is open",
        "... a; 1; nothing precedes the dots",
        "a ...; 3; nothing follows the dots",
        "a .. b; 3; write '...', or '..6..'",
        "a ..99.. b; 3; the number of words",
        "a .... b; 3; too many dots",
        "a, b; 2; punctuation is skipped",
        "a. b; 2; full stops are skipped",
        "a? b?; 1; all parts are optional",
        "a?; 1; could match nothing",
        "(a?|b) c; 2; put '?' after the bracket",
        "() a; 1; nothing in the bracket",
        "{a b}; 6; write }~8",
        "{a b}~1; 8; write }~8",
        "{a b; 1; not closed",
        "{a ... b}~8; 4; no dots between",
        "{a b?}~8; 4; no optional part",
        "{a}~3; 1; at least two parts",
        "a <agncy>; 3; no list 'agncy'",
        "a <agency; 3; not closed",
        "a \"b; 3; two double quotes",
        "x*; 1; at least two letters",
        "a *; 3; the star follows",
        "a ?; 3; without a space"
      })
  void aMistakeIsShownWithItsColumnAndWhatToDo(String written, int column, String advice) {
    assertThatThrownBy(() -> parse(written))
        .isInstanceOfSatisfying(BadPattern.class, bad -> assertThat(bad.column()).isEqualTo(column))
        .hasMessageContaining(advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothingIsNoPattern(String written) {
    assertThatThrownBy(() -> parse(written)).hasMessageContaining("write a word");
  }

  private static Pattern parse(String written) throws BadPattern {
    Pattern.Word word = new Pattern.Word("school", Pattern.Comparison.STEM);
    return PatternParser.parse(
        written,
        name ->
            name.equals("agency")
                ? Optional.of(new Pattern.Choice(List.of(word)))
                : Optional.empty());
  }
}
