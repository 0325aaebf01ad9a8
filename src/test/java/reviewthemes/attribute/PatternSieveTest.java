package reviewthemes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.learn.Reading;

class PatternSieveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "serious case review; A Serious Case Review it was; true",
        "serious case review; a serious review of the case; false",
        "\\bnew-?born\\b; the newborn; true",
        "\\bnew-?born\\b; the new-born; true",
        "\\bnew-?born\\b; a born liar; false",
        "(?:him|her) birthday; on her birthday; true",
        "(?:him|her) birthday; his birthday; false",
        "a.x; a-x; true",
        "(?:.x)y; .xy; true",
        "b(?:[aeiou]x)y; bexy; true",
        "[0-9a-f]{2,} days?; ff day; true",
        "(?<n>one|two|\\d{1,2}) weeks; 12 weeks; true",
        "(?<n>one|two|\\d{1,2}) weeks; some weeks; false",
        "(?<!no )harm(?=ed| done); harmed; true",
        "(?-i:Board) of; the board of; true",
        "(?:ab)*cd; cd; true",
        "(?:ab)+cd; cd; false",
        "(?:ab){0,2}cd; cd; true",
        "(?:ab){1,2}cd; cd; false",
        "x|y; neither; true",
        "\\p{L}+ shire; Any shire; true",
        "\\(retd?\\); he (ret); true",
        "\\(retd?\\); he retd; false"
      })
  void leavesOutOnlyTextsThatLackWhatThePatternNeeds(String pattern, String text, boolean may) {
    Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    PatternSieve sieve = new PatternSieve(List.of(compiled));
    assertThat(sieve.possible(text).get(0)).isEqualTo(may);
    assertThat(may || !compiled.matcher(text).find()).isTrue();
  }

  @Test
  void keepsEveryTextInWhichAPatternIsFound() {
    List<Pattern> patterns =
        Stream.of(
                TestRules.AGES.ages().stream().map(AgeRule::words),
                TestRules.AGES.cues().stream().map(AgeCue::words),
                Stream.of(
                    TestRules.AGES.owners().child(),
                    TestRules.AGES.owners().other(),
                    TestRules.AGES.owners().pronoun(),
                    TestRules.AGES.joint()))
            .flatMap(all -> all)
            .toList();
    PatternSieve sieve = new PatternSieve(patterns);
    int tried = 0;
    int found = 0;
    for (String text : sentences()) {
      BitSet possible = sieve.possible(text);
      for (int i = 0; i < patterns.size(); i++) {
        boolean there = patterns.get(i).matcher(text).find();
        assertThat(!there || possible.get(i)).as("%s in: %s", patterns.get(i), text).isTrue();
        tried += possible.get(i) ? 1 : 0;
        found += there ? 1 : 0;
      }
    }
    assertThat(found).isPositive();
    assertThat(tried).isLessThan(sentences().size() * patterns.size() / 5);
  }

  private static List<String> sentences() {
    List<String> texts = new ArrayList<>();
    for (var file : TestRules.codedReviews().subList(0, 6)) {
      try {
        String markup = java.nio.file.Files.readString(file);
        Reading reading =
            TestRules.STAGES.read(TestRules.marked(file.getFileName().toString(), markup).review());
        for (int i = 0; i < reading.sentences().size(); i++) {
          texts.add(Plain.of(reading.text(i)));
        }
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return texts;
  }
}
