package reviewthemes.review.layout;

import java.util.Map;

/** Plain letters for characters that only typesetting needs. */
final class Letters {
  private static final Map<Character, String> LIGATURES =
      Map.of(
          '\ufb00', "ff", '\ufb01', "fi", '\ufb02', "fl", '\ufb03', "ffi", '\ufb04', "ffl",
          '\ufb05', "st", '\ufb06', "st");

  private Letters() {}

  /** What stands for a character in the clean view; empty where nothing does. */
  static String plain(char character) {
    if (character < '\u007f') {
      return character < ' ' ? "" : ASCII[character];
    }
    if (LIGATURES.containsKey(character)) {
      return LIGATURES.get(character);
    }
    if (character == '\u2010' || character == '\u2011') {
      return "-";
    }
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.CONTROL, Character.PRIVATE_USE -> "";
      case Character.SPACE_SEPARATOR -> " ";
      default -> String.valueOf(character);
    };
  }

  private static final String[] ASCII = ascii();

  private static String[] ascii() {
    String[] letters = new String[127];
    for (char character = 0; character < letters.length; character++) {
      letters[character] = String.valueOf(character);
    }
    return letters;
  }
}
