package reviewthemes.verify.web.page;

import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Theme;

/**
 * A code as people call it.
 *
 * @param code the code
 * @param theme name of its theme
 */
public record CodeName(Code code, String theme) {
  public static CodeName of(Code code, Codebook codebook) {
    return new CodeName(
        code, codebook.theme(code.theme()).map(Theme::name).orElse(code.theme().value()));
  }

  public Sign sign() {
    return Sign.of(code.polarity());
  }

  /** Such as {@code Recording, concern}. */
  public String full() {
    return code.theme().isPractice() ? theme + ", " + sign().word() : theme;
  }
}
