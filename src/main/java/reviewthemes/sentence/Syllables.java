package reviewthemes.sentence;

/** Vowels, consonants and syllables of a lower-case English word, as Porter counts them. */
final class Syllables {
  private Syllables() {}

  /** Whether the letter is a vowel; y is one after a consonant. */
  static boolean isVowel(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      case 'y' -> at > 0 && !isVowel(word, at - 1);
      default -> false;
    };
  }

  static boolean hasVowel(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (isVowel(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** How often a consonant follows a vowel: 0 in {@code tree}, 1 in {@code trees}. */
  static int count(String word) {
    int count = 0;
    for (int at = 1; at < word.length(); at++) {
      if (isVowel(word, at - 1) && !isVowel(word, at)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Whether it ends in a lone vowel and a consonant, as {@code not}, {@code shar} and {@code us}.
   */
  static boolean endsShort(String word) {
    int last = word.length() - 1;
    if (last < 1 || isVowel(word, last) || !isVowel(word, last - 1)) {
      return false;
    }
    return last == 1 || !isVowel(word, last - 2) && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
