package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tables and boxes of a page. */
final class Grids {
  private static final float TOUCH = 2.5f;
  private static final int MOST = 1500;

  private final List<Grid> grids;

  private Grids(List<Grid> grids) {
    this.grids = grids;
  }

  static Grids of(List<Ruling> rulings) {
    List<Ruling> merged = merge(rulings);
    // So many lines are a drawing, not a table.
    if (merged.size() > MOST) {
      return new Grids(List.of());
    }
    List<Grid> found = new ArrayList<>();
    boolean[] taken = new boolean[merged.size()];
    for (int i = 0; i < merged.size(); i++) {
      if (!taken[i]) {
        Grid grid = new Grid(found.size(), connected(merged, taken, i));
        if (grid.isTable()) {
          found.add(grid);
        }
      }
    }
    return new Grids(found);
  }

  /** The innermost cell at a point, or null. */
  Cell cell(float x, float y) {
    Cell best = null;
    for (Grid grid : grids) {
      if (grid.holds(x, y)) {
        Cell cell = grid.cell(x, y);
        if (best == null || area(cell) < area(best)) {
          best = cell;
        }
      }
    }
    return best;
  }

  boolean parts(float fromX, float toX, float y) {
    for (Grid grid : grids) {
      if (grid.parts(fromX, toX, y)) {
        return true;
      }
    }
    return false;
  }

  private static float area(Cell cell) {
    return (cell.right() - cell.left()) * (cell.bottom() - cell.top());
  }

  private static List<Ruling> connected(List<Ruling> rulings, boolean[] taken, int first) {
    List<Ruling> part = new ArrayList<>();
    part.add(rulings.get(first));
    taken[first] = true;
    for (int next = 0; next < part.size(); next++) {
      Ruling ruling = part.get(next);
      for (int i = 0; i < rulings.size(); i++) {
        if (!taken[i] && ruling.crosses(rulings.get(i), TOUCH)) {
          taken[i] = true;
          part.add(rulings.get(i));
        }
      }
    }
    return part;
  }

  /** Joins the pieces of one line: borders are often drawn cell by cell. */
  private static List<Ruling> merge(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(
        Comparator.comparing(Ruling::level)
            .thenComparing(ruling -> Math.round(ruling.at()))
            .thenComparing(Ruling::from));
    List<Ruling> merged = new ArrayList<>();
    for (Ruling ruling : sorted) {
      Ruling last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.level() == ruling.level()
          && Math.abs(last.at() - ruling.at()) < 1.2f
          && ruling.from() <= last.to() + TOUCH) {
        merged.set(merged.size() - 1, joined(last, ruling));
      } else {
        merged.add(ruling);
      }
    }
    return merged;
  }

  private static Ruling joined(Ruling a, Ruling b) {
    return a.level()
        ? new Ruling(a.left(), a.top(), Math.max(a.right(), b.right()), a.bottom())
        : new Ruling(a.left(), a.top(), a.right(), Math.max(a.bottom(), b.bottom()));
  }
}
