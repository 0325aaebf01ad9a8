package reviewthemes.evaluate.measure;

import java.util.OptionalDouble;

/** A part of a whole; empty where there is no whole. */
final class Share {
  private Share() {}

  static OptionalDouble of(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
