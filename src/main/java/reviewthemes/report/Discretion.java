package reviewthemes.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides numbers so small that they may tell of a child.
 *
 * @param fewest the smallest number that is shown besides 0; 0 if all are shown
 */
public record Discretion(int fewest) {
  /** The smallest that hides anything: below 2 would say that it is 1. */
  public static final int LEAST = 3;

  /** What is shown of a part of a whole. */
  public enum Showing {
    /** As it is. */
    SHOWN,
    /** As fewer than the fewest. */
    SMALL,
    /** Not at all, since a small one could be worked out from it. */
    HIDDEN
  }

  public Discretion {
    if (fewest != 0 && fewest < LEAST) {
      throw new IllegalArgumentException("must be 0 or from " + LEAST + ": " + fewest);
    }
  }

  /** Whether anything may be hidden. */
  public boolean isOn() {
    return fewest > 0;
  }

  /** Whether a number is hidden. */
  public boolean isSmall(int number) {
    return number > 0 && number < fewest;
  }

  /** Whether a count is hidden, since it is small, or what it leaves of the whole. */
  public boolean hides(int present, int of) {
    return isSmall(present) || isSmall(of) || isSmall(of - present);
  }

  /** What stands for a hidden count, such as {@code <5} or {@code >22}. */
  public String sign(int present, int of) {
    if (isSmall(of)) {
      return "hidden";
    }
    return isSmall(present) ? "<" + fewest : ">" + (of - fewest);
  }

  /**
   * What to show of parts that make up a known whole: the small ones are hidden, and as many others
   * as it takes that none of them follows from the rest.
   */
  public List<Showing> parts(List<Integer> sizes) {
    List<Showing> showings = new ArrayList<>();
    sizes.forEach(size -> showings.add(isSmall(size) ? Showing.SMALL : Showing.SHOWN));
    while (follows(sizes, showings)) {
      var next =
          IntStream.range(0, sizes.size())
              .boxed()
              .filter(i -> showings.get(i) == Showing.SHOWN && sizes.get(i) > 0)
              .min(Comparator.comparing(sizes::get));
      if (next.isEmpty()) {
        showings.replaceAll(showing -> Showing.HIDDEN);
      } else {
        showings.set(next.get(), Showing.HIDDEN);
      }
    }
    return showings;
  }

  /** Whether a small part, or small ones together, can be told from what is left of the whole. */
  private boolean follows(List<Integer> sizes, List<Showing> showings) {
    boolean any = false;
    int sum = 0;
    int least = 0;
    int most = 0;
    for (int i = 0; i < sizes.size(); i++) {
      if (showings.get(i) != Showing.SHOWN) {
        any |= showings.get(i) == Showing.SMALL;
        sum += sizes.get(i);
        least += least(showings.get(i));
        most += showings.get(i) == Showing.SMALL ? fewest - 1 : sum(sizes);
      }
    }
    if (any && isSmall(sum)) {
      return true;
    }
    for (Showing showing : showings) {
      if (showing == Showing.SMALL) {
        int from = Math.max(1, sum - (most - (fewest - 1)));
        int to = Math.min(fewest - 1, sum - (least - 1));
        if (from >= to) {
          return true;
        }
      }
    }
    return false;
  }

  private int least(Showing showing) {
    return showing == Showing.SMALL ? 1 : fewest;
  }

  private static int sum(List<Integer> sizes) {
    return sizes.stream().mapToInt(Integer::intValue).sum();
  }
}
