package reviewthemes.flag.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.codebook.Code;
import reviewthemes.flag.Thresholds;
import reviewthemes.pipeline.Sensitivity;

class ThresholdsFileTest {
  private static final Code DELAY = Code.parse("practice.timeliness-");
  private static final Code PROMPT = Code.parse("practice.timeliness+");

  @TempDir private Path folder;

  @Test
  void aCodeOfItsOwnGoesBeforeTheRest() throws IOException {
    Thresholds thresholds =
        read(
            """
            balanced:
              flag: 0.6
              quote: 0.3
              codes:
                practice.timeliness-: {quote: 0.2}
            """);
    assertThat(thresholds.quote(DELAY)).isEqualTo(0.2);
    assertThat(thresholds.flag(DELAY)).isEqualTo(0.6);
    assertThat(thresholds.quote(PROMPT)).isEqualTo(0.3);
  }

  @Test
  void theProgramsOwnFileHasASetForEachSensitivity() throws IOException {
    Path file = Path.of(System.getProperty("themes.home", "."), "pipeline", "thresholds.yaml");
    for (Sensitivity sensitivity : Sensitivity.values()) {
      String set = sensitivity.name().toLowerCase(Locale.ROOT);
      assertThat(ThresholdsFile.read(file, set, List.of(DELAY)).flag()).isBetween(0.1, 0.95);
    }
  }

  @Test
  void anUnknownCodeIsNamed() {
    refuses("balanced: {flag: 0.6, quote: 0.3, codes: {practice.tidiness-: {flag: 0.5}}}")
        .hasMessageEndingWith(
            "balanced names practice.tidiness-, which is no code of the codebook");
  }

  @Test
  void aNumberOutOfRangeIsNamed() {
    refuses("balanced: {flag: 1, quote: 0.3}")
        .hasMessageEndingWith("balanced.flag has to be a number between 0 and 1");
    refuses("balanced: {flag: 0.6, quote: some}")
        .hasMessageEndingWith("balanced.quote has to be a number between 0 and 1");
    refuses("balanced: {flag: 0.6, quote: 0.3, codes: {practice.timeliness-: {flag: -2}}}")
        .hasMessageEndingWith(
            "balanced.practice.timeliness-.flag has to be a number between 0 and 1");
  }

  @Test
  void aMissingSetIsNamed() {
    refuses("strict: {flag: 0.6, quote: 0.3}").hasMessageContaining("there is no set balanced");
    refuses("").hasMessageContaining("there is no set balanced");
  }

  @Test
  void aMisspeltSettingIsNamed() {
    refuses("balanced: {flag: 0.6, quote: 0.3, codes: {practice.timeliness-: {qoute: 0.2}}}")
        .hasMessageContaining("qoute");
    refuses("balanced: {flag: 0.6, quote: 0.3, code: {}}").hasMessageContaining("balanced.code");
  }

  @Test
  void brokenYamlIsToldWithItsLine() {
    refuses("balanced:\n  flag: 0.6\n  quote: [0.3\n").hasMessageContaining("thresholds.yaml:");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refuses(String yaml) {
    return assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("thresholds.yaml")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  private Thresholds read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("thresholds.yaml"), yaml);
    return ThresholdsFile.read(file, "balanced", List.of(DELAY, PROMPT));
  }
}
