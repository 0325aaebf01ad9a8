package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;

/**
 * The names of a review's index children, as its title and first headings give them.
 *
 * @param names such as "Seren" or "Child P", in order; empty if there are none
 */
public record IndexChildren(List<String> names) {
  private static final Found NONE = new Found("", -1, -1);
  private static final int FIRST_BLOCKS = 8;
  private static final int OPENING = 5000;
  private static final Pattern PARTS =
      Pattern.compile("[:()|/]|\\s[-–—]+\\s|,\\s(?=[a-z])|[.?!]\\s");
  private static final Pattern LETTERS = Pattern.compile("\\s*[A-Z][A-Z\\d]\\s*");
  private static final Pattern CODE = Pattern.compile(" ([A-Z][A-Z\\d])$");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*");

  public IndexChildren {
    names = List.copyOf(names);
  }

  public static IndexChildren of(Review review, NameRules rules) {
    List<String> names = new ArrayList<>();
    add(review.title(), rules, names);
    for (Block block : review.blocks().subList(0, Math.min(FIRST_BLOCKS, review.blocks().size()))) {
      if (block.kind() == BlockKind.HEADING && names.isEmpty()) {
        add(block.span().in(review.clean()), rules, names);
      }
    }
    if (names.isEmpty()) {
      String opening =
          review.clean().subSequence(0, Math.min(OPENING, review.clean().length())).toString();
      designated(Plain.of(opening), rules, names);
    }
    String text = review.clean().toString();
    names.removeIf(name -> isWord(name, text));
    return new IndexChildren(names);
  }

  /** Whether the text has this word more often in small letters: the "Home" of a title. */
  private static boolean isWord(String name, String text) {
    return count(text, name.toLowerCase(Locale.ROOT)) > count(text, name);
  }

  private static long count(String text, String words) {
    return all(text, words, words).count();
  }

  private static void add(String title, NameRules rules, List<String> names) {
    for (String part : PARTS.split(Plain.of(title).replace("\"", ""))) {
      if (!rules.institution().matcher(part).find()) {
        int before = names.size();
        designated(part, rules, names);
        if (names.size() == before) {
          addNames(part, rules, names);
        }
      }
    }
  }

  private static void designated(String text, NameRules rules, List<String> names) {
    Matcher designation = rules.designation().matcher(text);
    while (designation.find()) {
      put(designation.group(), names);
    }
  }

  private static void addNames(String part, NameRules rules, List<String> names) {
    boolean letters = LETTERS.matcher(part).matches();
    for (String word : part.strip().split("[\\s,&]+")) {
      String name = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      boolean known = rules.notNames().contains(name.toLowerCase(Locale.ROOT));
      if ((letters || NAME.matcher(name).matches()) && !known) {
        put(name, names);
      }
    }
  }

  private static void put(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /**
   * A child's name in a text, in full or for short.
   *
   * @param name the name in full, or empty if none is there
   * @param start offset of what stands there, or -1
   * @param end offset after it, or -1
   */
  record Found(String name, int start, int end) {}

  /**
   * What a text calls a child for short: the "AD" of "Child AD". Nothing for a single letter, which
   * may be a word.
   */
  public static Optional<String> code(String name) {
    Matcher code = CODE.matcher(name);
    return code.find() ? Optional.of(code.group(1)) : Optional.empty();
  }

  /** The name that stands last in {@code text}. */
  Found last(String text) {
    return all(text).reduce((one, other) -> other.end() > one.end() ? other : one).orElse(NONE);
  }

  /** The name that stands first in {@code text}. */
  Found earliest(String text) {
    return all(text).reduce((one, other) -> other.start() < one.start() ? other : one).orElse(NONE);
  }

  private Stream<Found> all(String text) {
    return names.stream()
        .flatMap(
            name ->
                Stream.concat(Stream.of(name), code(name).stream())
                    .flatMap(words -> all(text, name, words)));
  }

  /** The places where {@code words} stand for the child of this name. */
  private static Stream<Found> all(String text, String name, String words) {
    return IntStream.iterate(
            text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + words.length()))
        .filter(at -> isWhole(text, at, at + words.length()))
        .mapToObj(at -> new Found(name, at, at + words.length()));
  }

  /** The name with which {@code text} starts. */
  Optional<String> first(String text) {
    String start = text.stripLeading();
    return names.stream()
        .filter(
            name ->
                starts(start, name) || code(name).filter(code -> starts(start, code)).isPresent())
        .findFirst();
  }

  private static boolean starts(String text, String name) {
    return text.startsWith(name) && isWhole(text, 0, name.length());
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }
}
