package reviewthemes.count.compare;

import java.util.Arrays;
import java.util.Optional;

/** How a theme of ours relates to what others counted. */
public enum Mapping {
  EXACT("exact", "the same"),
  BROADER("broader", "theirs is broader: beside ours, not compared"),
  NARROWER("narrower", "theirs is narrower: beside ours, not compared"),
  UNCLEAR("unclear", "what they counted is unclear: beside ours, not compared"),
  GROUP("group", "theirs is one figure for several themes: beside ours, not compared"),
  SAME("same", "the figure published for these very reviews"),
  NOT_CODED("not coded", "not coded before, which is not 0");

  private final String written;
  private final String words;

  Mapping(String written, String words) {
    this.written = written;
    this.words = words;
  }

  /** As files write it. */
  public String written() {
    return written;
  }

  /** What it means, for people. */
  public String words() {
    return words;
  }

  /** The mapping that a file writes so, if any. */
  public static Optional<Mapping> of(String written) {
    return Arrays.stream(values()).filter(value -> value.written.equals(written)).findFirst();
  }
}
