package reviewthemes.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableNumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"-0.023", "-4", "0.5"})
  void plainNumbersStayNumbers(String number) {
    assertThat(CsvTable.cell(number)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2+3", "=1", "-1e", "--4", "-", "@x"})
  void whatMightBeAFormulaIsLedByAnApostrophe(String formula) {
    assertThat(CsvTable.cell(formula)).isEqualTo("'" + formula);
  }
}
