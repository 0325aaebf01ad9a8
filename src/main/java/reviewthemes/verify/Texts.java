package reviewthemes.verify;

/** Checks what people write. */
final class Texts {
  private Texts() {}

  static void need(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " needs words");
    }
  }
}
