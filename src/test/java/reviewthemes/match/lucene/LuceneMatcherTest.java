package reviewthemes.match.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.codebook.BadPattern;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Pattern;
import reviewthemes.codebook.PatternParser;
import reviewthemes.codebook.Place;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.ThemeId;
import reviewthemes.match.Hit;
import reviewthemes.match.PlainSentences;
import reviewthemes.sentence.InflectionStemmer;

class LuceneMatcherTest {
  private static final Place PLACE = new Place("test.yaml", 1, 1);
  private static final Map<String, String> LISTS =
      Map.of("agency", "(health visitor|health|visitor|GP|school nurse|school)");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "not shared; It was not shared with them.; not shared",
        "share; The sharing was good.; sharing",
        "(was|were) not ... (told|informed); The school was not, at any time, told.; was not told",
        "(was|were) not ... (told|informed); The school was not at any time this year told.; -",
        "was not ..5.. told; The school was not at any time this year told.; was not told",
        "not been? shared; It had not been shared.; not been shared",
        "not been? shared; It was not shared.; not shared",
        "not (been|) shared; It has not been shared.; not been shared",
        "not (ever|fully been)? shared; It was not fully been shared.; not fully been shared",
        "{delay referral}~6; The referral came after some delay.; referral delay",
        "{delay referral}~4; The referral came after some delay.; -",
        "{(no|not) (told|made aware)}~6; They made aware no one.; made aware no",
        "\"assessed\"; We assess what they Assessed.; Assessed",
        "\"as written\"; Taken as written.; as written",
        "DASH; They made a dash for it.; -",
        "DASH; The DASH was not filled in.; DASH",
        "MARAC; Three MARACs were held.; MARACs",
        "assess*; A reassessment or an assessment?; assessment",
        "self harm*; She was self-harming.; self harming",
        "non-mol; A non mol order; non mol",
        "non-mol; A non-mol order; non mol",
        "non mol; A non-mol order; non mol",
        "co-operat*; They cooperated.; cooperated",
        "co-operat*; They co-operated.; co operated",
        "child's voice; The child\u2019s voice was lost.; child\u2019s voice",
        "parents' evening; The parents' evening, or parents evening; parents evening parents evening",
        "did not know; They didn't know.; did n't know",
        "can not say; They can't say, cannot say, can not say.; ca n't say can not say can not say",
        "won't say; They won't say.; wo n't say",
        "didn't know; They did not know.; did not know",
        "A&E; Seen in A&E twice.; A E",
        "<agency> did not know; The health visitor did not know.; visitor did not know",
        "<agency> did not know; The GPs did not know.; GPs did not know",
        "<agency> ... <agency>; The school nurse and the health visitor met.; school health",
        "a ... b ... c; a x b x x x x c; a b c",
        "a ... b ... c; a x b x x x x x c; -",
        "(health|health visitor) was; The health visitor was.; health visitor was",
        "told the school; They told; -"
      })
  void findsWords(String pattern, String text, String words) throws BadPattern {
    List<Hit> hits =
        matcher(indicator("a", List.of(pattern), List.of())).match(PlainSentences.of(text)).get(0);
    String found =
        hits.stream()
            .flatMap(hit -> hit.words().stream())
            .map(span -> span.in(text))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(words.equals("-") ? "" : words);
  }

  /** With Lucene's own order of alternatives each of these changes from process to process. */
  @ParameterizedTest
  @CsvSource({
    "brought to? ... nine of, brought to nine of, brought nine of",
    "taught by? ... what to, taught by what to, taught by what to",
    "neither told? ... the worker, neither told the worker, neither the worker",
    "adult and? ... services not, adult and services not, adult and services not",
    "was seen? ... at home, was seen at home, was seen at home",
    "never asked? ... about it, never asked about it, never asked about it"
  })
  void ofTwoEqualFindsEveryProcessReportsTheSame(String pattern, String text, String words)
      throws BadPattern {
    findsWords(pattern, text, words);
  }

  @Test
  void aHitDoesNotReachIntoTheNextSentence() throws BadPattern {
    String text = "It was not. Shared it was. Then it was not shared.";
    List<List<Hit>> hits =
        matcher(indicator("a", List.of("not ..40.. shared"), List.of()))
            .match(PlainSentences.of(text));
    assertThat(hits).extracting(List::size).containsExactly(0, 0, 1);
    assertThat(hits.get(2).get(0).span().in(text)).isEqualTo("not shared");
  }

  @Test
  void unlessCancelsOnlyInItsOwnSentence() throws BadPattern {
    String text = "This review was not shared. The referral was not shared.";
    List<List<Hit>> hits =
        matcher(indicator("a", List.of("not shared"), List.of("review")))
            .match(PlainSentences.of(text));
    assertThat(hits).extracting(List::size).containsExactly(0, 1);
  }

  @Test
  void ofOverlappingFindsTheLongestIsKept() throws BadPattern {
    String text = "It was not shared with the school, nor was the other not shared.";
    List<Hit> hits =
        matcher(indicator("a", List.of("not shared", "was not shared with"), List.of()))
            .match(PlainSentences.of(text))
            .get(0);
    assertThat(hits)
        .extracting(hit -> hit.span().in(text))
        .containsExactly("was not shared with", "not shared");
  }

  @Test
  void expertQueriesFindWordsByStem() {
    String text = "Information was never shared. Shared it was, the information.";
    List<List<Hit>> hits =
        matcher(expert("fn:maxgaps(3 fn:ordered(information share))"))
            .match(PlainSentences.of(text));
    assertThat(hits).extracting(List::size).containsExactly(1, 0);
    assertThat(hits.get(0).get(0).words())
        .extracting(span -> span.in(text))
        .containsExactly("Information", "shared");
  }

  @Test
  void aBrokenExpertQueryIsReportedWithItsPlace() {
    assertThatThrownBy(() -> matcher(expert("fn:ordered(a")))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageStartingWith("test.yaml:1:1: error: indicator 'a': lucene: ");
    assertThatThrownBy(() -> matcher(expert("shared")))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("write one interval function");
    assertThatThrownBy(() -> matcher(expert("fn:ordered(a fn:wildcard(shar*))")))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("no wildcards");
  }

  @Test
  void nothingIsFoundInNothing() throws BadPattern {
    LuceneMatcher matcher = matcher(indicator("a", List.of("x"), List.of()));
    assertThat(matcher.match(List.of())).isEmpty();
    assertThat(matcher.match(PlainSentences.of("No such word."))).containsExactly(List.of());
  }

  private static Indicator expert(String query) {
    return new Indicator("a", Polarity.CONCERN, false, List.of(), query, List.of(), PLACE);
  }

  private static Indicator indicator(String id, List<String> any, List<String> unless)
      throws BadPattern {
    return new Indicator(id, Polarity.CONCERN, false, parse(any), "", parse(unless), PLACE);
  }

  private static List<Pattern> parse(List<String> written) throws BadPattern {
    List<Pattern> patterns = new java.util.ArrayList<>();
    for (String pattern : written) {
      patterns.add(PatternParser.parse(pattern, LuceneMatcherTest::list));
    }
    return patterns;
  }

  private static Optional<Pattern.Choice> list(String name) {
    try {
      return Optional.of(
          (Pattern.Choice) PatternParser.parse(LISTS.get(name), LuceneMatcherTest::list));
    } catch (BadPattern e) {
      throw new IllegalStateException(e);
    }
  }

  private static LuceneMatcher matcher(Indicator indicator) {
    Theme theme =
        new Theme(
            new ThemeId("practice.recording"),
            "Recording",
            Set.of(Polarity.CONCERN),
            1,
            "-",
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(indicator),
            List.of(),
            List.of(),
            PLACE);
    return new LuceneMatcher(new Codebook(List.of(theme), "0"), new InflectionStemmer());
  }
}
