package reviewthemes.verify.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Rating;
import reviewthemes.verify.Presence;

/** The measures themselves are held to the literature by {@code AgreementTest}. */
class AgreementReportTest {
  private static final Code ALCOHOL = Code.parse("parent.alcohol_misuse");
  private static final Code RECORDING = Code.parse("practice.recording-");

  private final List<Rating> coders = new ArrayList<>();
  private final List<Rating> program = new ArrayList<>();
  private final List<Rating> alone = new ArrayList<>();

  /** Gwet 2008: of 125 units, two raters agree on 118, differ on 5 and on 2. */
  @Test
  void all_themes_together_are_compared_as_in_the_literature() {
    for (int i = 0; i < 125; i++) {
      Presence first = i < 123 ? Presence.PRESENT : Presence.ABSENT;
      Presence second = i < 118 || i >= 123 ? Presence.PRESENT : Presence.ABSENT;
      say("r" + i, ALCOHOL, "Ann", first);
      say("r" + i, ALCOHOL, "Ben", second);
    }
    AgreementReport.Line all = report().all();
    assertThat(all.coders().kappa().orElseThrow()).isCloseTo(-.0234, within(5e-5));
    assertThat(all.coders().raw().orElseThrow()).isCloseTo(118 / 125.0, within(1e-12));
    assertThat(all.program().shared()).isZero();
    assertThat(report().themes()).singleElement().matches(line -> line.coders().shared() == 125);
  }

  @Test
  void each_theme_and_each_pair_has_a_line_and_what_nobody_coded_has_none() {
    say("r1", ALCOHOL, "Ann", Presence.PRESENT);
    say("r1", ALCOHOL, "Ben", Presence.ABSENT);
    say("r2", ALCOHOL, "Ben", Presence.PRESENT);
    say("r2", ALCOHOL, "Cleo", Presence.PRESENT);
    AgreementReport report = report();
    assertThat(report.themes())
        .singleElement()
        .matches(line -> line.code().orElseThrow().equals(ALCOHOL));
    assertThat(report.all().coders().kappa()).as("of three").isEmpty();
    assertThat(report.pairs())
        .extracting(AgreementReport.Pair::first, AgreementReport.Pair::second)
        .as("Ann and Cleo share nothing")
        .containsExactly(tuple("Ann", "Ben"), tuple("Ben", "Cleo"));
    assertThat(report.pairs().get(1).agreement().raw()).hasValue(1);
    assertThat(report.pairs().get(1).agreement().kappa()).as("one answer throughout").isEmpty();
  }

  @Test
  void the_program_is_compared_with_each_coder_where_they_could_tell() {
    say("r1", ALCOHOL, "Ann", Presence.PRESENT);
    say("r1", ALCOHOL, "Ben", Presence.ABSENT);
    say("r2", ALCOHOL, "Ann", Presence.ABSENT);
    say("r2", ALCOHOL, "Ben", Presence.CANNOT_TELL);
    alone.add(new Rating("r1 " + ALCOHOL, ThemeRatings.PROGRAM, "PRESENT"));
    alone.add(new Rating("r2 " + ALCOHOL, ThemeRatings.PROGRAM, "ABSENT"));
    List<AgreementReport.Pair> pairs = report().withProgram();
    assertThat(pairs)
        .extracting(AgreementReport.Pair::first, AgreementReport.Pair::second)
        .containsExactly(tuple("program", "Ann"), tuple("program", "Ben"));
    assertThat(pairs.get(0).agreement().raw()).hasValue(1);
    assertThat(pairs.get(0).agreement().shared()).isEqualTo(2);
    assertThat(pairs.get(1).agreement().raw()).hasValue(0);
    assertThat(pairs.get(1).agreement().shared()).isEqualTo(1);
    assertThat(report().pairs()).hasSize(1);
  }

  private AgreementReport report() {
    return AgreementReport.of(
        List.of(ALCOHOL, RECORDING), new Compared(coders, program, alone, 1, 0, 0));
  }

  private void say(String review, Code code, String coder, Presence presence) {
    coders.add(new Rating(review + " " + code, coder, presence.name()));
  }
}
