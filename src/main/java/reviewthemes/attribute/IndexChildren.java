package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;

/**
 * The names of a review's index children, as its title and first headings give them.
 *
 * @param names such as "Seren" or "Child P", in order; empty if there are none
 */
public record IndexChildren(List<String> names) {
  private static final int FIRST_BLOCKS = 8;
  private static final int OPENING = 5000;
  private static final Pattern PARTS = Pattern.compile("[:()|/]|\\s[-–—]+\\s|,\\s(?=[a-z])");
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
    return new IndexChildren(names);
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
    for (String word : part.split("[\\s,&]+")) {
      String name = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      boolean known = rules.notNames().contains(name.toLowerCase(Locale.ROOT));
      if (NAME.matcher(name).matches() && !known) {
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
   * A name in a text.
   *
   * @param name the name, or empty if none is there
   * @param end offset after it, or -1
   */
  record Found(String name, int end) {}

  /** The name that stands last in {@code text}. */
  Found last(String text) {
    Found last = new Found("", -1);
    for (String name : names) {
      int at = text.lastIndexOf(name);
      while (at >= 0 && !isWhole(text, at, at + name.length())) {
        at = text.lastIndexOf(name, at - 1);
      }
      if (at >= 0 && at + name.length() > last.end()) {
        last = new Found(name, at + name.length());
      }
    }
    return last;
  }

  /** The name with which {@code text} starts. */
  Optional<String> first(String text) {
    String start = text.stripLeading();
    return names.stream()
        .filter(name -> start.startsWith(name) && isWhole(start, 0, name.length()))
        .findFirst();
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }
}
