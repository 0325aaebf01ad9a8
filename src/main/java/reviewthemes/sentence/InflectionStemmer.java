package reviewthemes.sentence;

import java.util.Locale;

/**
 * Takes inflections off (-s, -ed, -ing, possessives) and nothing else, the same way for every word.
 *
 * <p>Derivations stay apart ({@code inform} and {@code information}), so do irregular forms ({@code
 * tell} and {@code told}). A stem need not be a word: {@code notice} and {@code noticed} both give
 * {@code notic}. The rules are the first step and the treatment of a final e of Porter's stemmer,
 * with the y of {@code agencies} put back and British double l.
 */
public final class InflectionStemmer implements Stemmer {
  @Override
  public String stem(String word) {
    String bare = withoutPossessive(word);
    if (isPluralAbbreviation(bare)) {
      bare = bare.substring(0, bare.length() - 1);
    }
    String lower = bare.toLowerCase(Locale.ROOT);
    if (lower.length() < 4 || !Character.isLetter(lower.charAt(lower.length() - 1))) {
      return lower;
    }
    return withoutFinalE(withoutEnding(withoutPlural(lower)));
  }

  private static String withoutPossessive(String word) {
    if (word.length() > 2 && (word.endsWith("'s") || word.endsWith("'S"))) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 1 && word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  /** {@code GPs}, {@code MARACs}. */
  private static boolean isPluralAbbreviation(String word) {
    int last = word.length() - 1;
    return last >= 2
        && word.charAt(last) == 's'
        && word.chars().limit(last).allMatch(Character::isUpperCase);
  }

  private static String withoutPlural(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    for (String sibilant : new String[] {"sses", "xes", "ches", "shes", "zes", "oes"}) {
      if (word.endsWith(sibilant)) {
        return cut(word, 2);
      }
    }
    return cut(word, 1);
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ied")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    if (word.endsWith("eed")) {
      boolean verb = Syllables.count(cut(word, 3)) > 0 && !word.endsWith("ceed");
      return verb && !word.endsWith("deed") ? cut(word, 1) : word;
    }
    if (word.endsWith("ed") && Syllables.hasVowel(cut(word, 2))) {
      return mended(cut(word, 2));
    }
    if (word.endsWith("ying") && word.length() == 5) {
      return cut(word, 4) + "ie";
    }
    if (word.endsWith("ing") && Syllables.hasVowel(cut(word, 3))) {
      return mended(cut(word, 3));
    }
    return word;
  }

  /** Undoes what -ed and -ing do to the word before them: a doubled letter, a lost e. */
  private static String mended(String rest) {
    int last = rest.length() - 1;
    boolean doubled =
        last > 2
            && rest.charAt(last) == rest.charAt(last - 1)
            && !Syllables.isVowel(rest, last)
            && "sfz".indexOf(rest.charAt(last)) < 0;
    if (doubled) {
      boolean keeps = rest.charAt(last) == 'l' && Syllables.count(rest) < 2;
      return keeps ? rest : cut(rest, 1);
    }
    return Syllables.count(rest) == 1 && Syllables.endsShort(rest) ? rest + "e" : rest;
  }

  private static String withoutFinalE(String word) {
    if (!word.endsWith("e")) {
      return word;
    }
    String rest = cut(word, 1);
    int syllables = Syllables.count(rest);
    return syllables > 1 || syllables == 1 && !Syllables.endsShort(rest) ? rest : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
