package reviewthemes.review.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "fb01, fi",
    "fb03, ffi",
    "00ad, ''",
    "200b, ''",
    "2011, -",
    "2010, -",
    "f0b7, ''",
    "00a0, ' '",
    "2009, ' '",
    "0061, a",
    "2019, \u2019",
    "00e9, \u00e9"
  })
  void only_typesetting_is_made_plain(String code, String plain) {
    assertThat(Letters.plain((char) Integer.parseInt(code, 16))).isEqualTo(plain);
  }
}
