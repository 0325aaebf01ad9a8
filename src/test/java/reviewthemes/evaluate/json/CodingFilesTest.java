package reviewthemes.evaluate.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.CodedQuote;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.Unit;
import reviewthemes.review.ReviewId;

class CodingFilesTest {
  private static final ReviewId ID = new ReviewId("ash");

  @Test
  void goldHoldsFlagsAndQuotesApart() throws BadCoding {
    Coding gold =
        CodingFiles.gold(
            ID,
            """
            {"review": {"title": "Ash"},
             "flags": [{"theme": "child.infant", "polarity": null},
                       {"theme": "practice.referral", "polarity": "strength"}],
             "quotes": [{"theme": "child.infant", "polarity": null, "text": "Ash was born."}]}
            """);
    assertThat(gold.flags())
        .containsExactlyInAnyOrder(Code.parse("child.infant"), Code.parse("practice.referral+"));
    assertThat(gold.quotes()).extracting(CodedQuote::text).containsExactly("Ash was born.");
  }

  @Test
  void ofTheMachinesFlagsOnlySuggestedOnesCount() throws BadCoding {
    Coding machine =
        CodingFiles.machine(
            ID,
            """
            {"flags": [
              {"theme": "child.infant", "polarity": null, "suggested": false,
               "quotes": [{"text": "no", "page": 1}]},
              {"theme": "practice.referral", "polarity": "concern", "suggested": true,
               "quotes": [{"text": "yes", "page": 2}]},
              {"theme": "practice.recording", "polarity": "concern", "quotes": []}]}
            """);
    assertThat(machine.flags())
        .containsExactlyInAnyOrder(
            Code.parse("practice.referral-"), Code.parse("practice.recording-"));
    assertThat(machine.quotes()).extracting(CodedQuote::text).containsExactly("yes");
  }

  @Test
  void findingsAreReadLineByLine() throws BadCoding {
    List<Unit> units =
        CodingFiles.units(
            "units.jsonl",
            List.of(
                "{\"file\": \"a.b.pdf\", \"section\": \"Strengths\", \"text\": \"Good.\","
                    + " \"codes\": [\"practice.referral+\"], \"disputed\": []}",
                ""));
    assertThat(units).hasSize(1);
    assertThat(units.get(0).review()).isEqualTo(new ReviewId("a.b"));
    assertThat(units.get(0).codes()).containsExactly(Code.parse("practice.referral+"));
  }

  @Test
  void aBrokenFileIsNamedWithWhatIsWrong() {
    assertThatThrownBy(() -> CodingFiles.gold(ID, "{\"flags\": []}"))
        .isInstanceOf(BadCoding.class)
        .hasMessage("ash: \"quotes\" is missing");
    assertThatThrownBy(() -> CodingFiles.units("units.jsonl", List.of("", "{")))
        .hasMessageStartingWith("units.jsonl:2: is not JSON");
    String unknown = "{\"flags\": [{\"theme\": \"age\"}], \"quotes\": []}";
    assertThatThrownBy(() -> CodingFiles.gold(ID, unknown))
        .hasMessageStartingWith("ash: not a theme id: 'age'");
  }
}
