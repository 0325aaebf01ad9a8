package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every text must hold in which a pattern, or a part of one, is found; in lower case.
 *
 * @param exact all texts that the part stands for, or empty if they are too many or not known
 * @param groups of each group a text must hold one; none if {@code exact} says it all
 */
record Needles(Optional<Set<String>> exact, List<Set<String>> groups) {
  private static final int MOST_EXACT = 64;
  private static final int MOST_IN_GROUP = 300;
  private static final int MOST_GROUPS = 3;
  private static final Set<String> DIGITS =
      Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Of a group with short needles little can be told, so the longest of the shortest is best. */
  private static final Comparator<Set<String>> BEST_FIRST =
      Comparator.comparingInt((Set<String> group) -> -shortest(group)).thenComparingInt(Set::size);

  /** A part that can stand for anything. */
  static final Needles UNKNOWN = new Needles(Optional.empty(), List.of());

  /** A part without width. */
  static final Needles NOTHING = exactly("");

  static final Needles DIGIT = new Needles(Optional.empty(), List.of(DIGITS));

  static Needles exactly(String text) {
    return new Needles(Optional.of(Set.of(text)), List.of());
  }

  /** The groups that tell most: a text must hold one of each. */
  List<Set<String>> best() {
    List<Set<String>> all = new ArrayList<>(groups);
    exact.ifPresent(all::add);
    return all.stream()
        .filter(group -> group.stream().allMatch(Needles::tells))
        .sorted(BEST_FIRST)
        .limit(MOST_GROUPS)
        .toList();
  }

  private static boolean tells(String needle) {
    return needle.length() > 1 || DIGITS.contains(needle);
  }

  private static int shortest(Set<String> group) {
    return group.stream().mapToInt(String::length).min().orElse(0);
  }

  /** All of {@code parts}, one after the other. */
  static Needles sequence(List<Needles> parts) {
    List<Set<String>> groups = new ArrayList<>();
    Set<String> run = Set.of("");
    boolean whole = true;
    for (Needles part : parts) {
      Set<String> texts = part.exact.orElse(Set.of(""));
      boolean goesOn = part.exact.isPresent() && run.size() * texts.size() <= MOST_EXACT;
      if (goesOn) {
        run = joined(run, texts);
      } else {
        groups.add(run);
        groups.addAll(part.groups);
        run = texts;
        whole = false;
      }
    }
    groups.add(run);
    return whole ? new Needles(Optional.of(run), List.of()) : new Needles(Optional.empty(), groups);
  }

  private static Set<String> joined(Set<String> heads, Set<String> tails) {
    Set<String> joined = new LinkedHashSet<>();
    heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
    return joined;
  }

  /** This or {@code other}. */
  Needles or(Needles other) {
    if (exact.isPresent()
        && other.exact.isPresent()
        && exact.get().size() + other.exact.get().size() <= MOST_EXACT) {
      Set<String> either = new LinkedHashSet<>(exact.get());
      either.addAll(other.exact.get());
      return new Needles(Optional.of(either), List.of());
    }
    List<Set<String>> mine = best();
    List<Set<String>> others = other.best();
    if (mine.isEmpty() || others.isEmpty()) {
      return UNKNOWN;
    }
    Set<String> either = new LinkedHashSet<>(mine.get(0));
    either.addAll(others.get(0));
    return either.size() > MOST_IN_GROUP ? UNKNOWN : new Needles(Optional.empty(), List.of(either));
  }

  /** This or nothing. */
  Needles maybe() {
    return or(NOTHING);
  }

  /** This at least once. */
  Needles repeated() {
    return new Needles(Optional.empty(), best());
  }
}
