package reviewthemes.count;

import java.util.Locale;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;

/**
 * What is counted: a code of the codebook, or something computed from several.
 *
 * @param id such as {@code practice.recording:concern}
 * @param name for people
 * @param rule when a review shows it
 */
public record Item(String id, String name, Rule rule) {
  /** The id of a code, as files of counts write it. */
  public static String id(Code code) {
    return code.polarity() == Polarity.NONE
        ? code.theme().value()
        : code.theme() + ":" + code.polarity().name().toLowerCase(Locale.ROOT);
  }

  /** An item for a code. */
  public static Item of(Code code, String name) {
    return new Item(id(code), name, new Rule.Coded(code));
  }

  /** Whether it is computed, and never matched or decided itself. */
  public boolean isDerived() {
    return !(rule instanceof Rule.Coded);
  }

  public Standing standing(CodedCase coded, Basis basis) {
    return rule.of(coded, basis);
  }

  /** Whether the one is computed from a code of the other. */
  public boolean overlaps(Item other) {
    return rule.codes().stream().anyMatch(other.rule.codes()::contains);
  }
}
