package reviewthemes.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** What to look for in a sentence; prints itself in the language of {@code docs/codebook.md}. */
public sealed interface Pattern {
  /** Number of words that {@code ...} lets stand between. */
  int USUAL_GAP = 4;

  /** How a word is compared. */
  enum Comparison {
    /** By stem. */
    STEM,
    /** As written, capitals included. */
    CAPITALS,
    /** By its first letters. */
    PREFIX
  }

  /**
   * A word.
   *
   * @param text as written, without the star of a prefix; may hold hyphens
   * @param comparison how it is compared
   */
  record Word(String text, Comparison comparison) implements Pattern {
    @Override
    public String toString() {
      return comparison == Comparison.PREFIX ? text + "*" : text;
    }
  }

  /** Words compared letter by letter, capitals apart: {@code "as written"}. */
  record Exact(List<String> words) implements Pattern {
    public Exact {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "\"" + String.join(" ", words) + "\"";
    }
  }

  /**
   * Parts in this order.
   *
   * @param parts at least two
   * @param gaps for each part but the last, how many words may stand between it and the next
   */
  record Sequence(List<Pattern> parts, List<Integer> gaps) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
      gaps = List.copyOf(gaps);
      if (parts.size() < 2 || gaps.size() != parts.size() - 1) {
        throw new IllegalArgumentException(parts + " with gaps " + gaps);
      }
    }

    @Override
    public String toString() {
      StringBuilder printed = new StringBuilder(parts.get(0).toString());
      for (int i = 1; i < parts.size(); i++) {
        int gap = gaps.get(i - 1);
        printed.append(gap == 0 ? " " : gap == USUAL_GAP ? " ... " : " .." + gap + ".. ");
        printed.append(parts.get(i));
      }
      return printed.toString();
    }
  }

  /** One of several: {@code (a|b c)}. */
  record Choice(List<Pattern> options) implements Pattern {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public String toString() {
      return options.stream().map(Pattern::toString).collect(Collectors.joining("|", "(", ")"));
    }
  }

  /** Something that may be left out: {@code a?}. */
  record Maybe(Pattern pattern) implements Pattern {
    @Override
    public String toString() {
      return (pattern instanceof Sequence ? "(" + pattern + ")" : pattern.toString()) + "?";
    }
  }

  /**
   * All parts, in any order: <code>{a b}~8</code>.
   *
   * @param width number of words from the first to the last
   */
  record Window(List<Pattern> parts, int width) implements Pattern {
    public Window {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Window::part).collect(Collectors.joining(" ", "{", "}~" + width));
    }

    private static String part(Pattern part) {
      return part instanceof Sequence ? "(" + part + ")" : part.toString();
    }
  }

  /** One of a named list: {@code <agency>}. */
  record Named(String list, Choice words) implements Pattern {
    @Override
    public String toString() {
      return "<" + list + ">";
    }
  }
}
