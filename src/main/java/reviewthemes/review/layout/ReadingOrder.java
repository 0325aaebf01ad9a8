package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the chunks of a page in the order in which people read them.
 *
 * <p>What stands above something comes first, and what stands left of something beside it; where
 * neither holds, the order in which the file draws decides, which knows columns from rows.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  static List<Chunk> sort(List<Chunk> drawn) {
    List<Unit> units = units(drawn);
    List<Chunk> sorted = new ArrayList<>(drawn.size());
    boolean[] done = new boolean[units.size()];
    for (int count = 0; count < units.size(); count++) {
      int next = next(units, done);
      done[next] = true;
      sorted.addAll(units.get(next).chunks);
    }
    return sorted;
  }

  /** The first unit, as drawn, that no other has to precede; if all wait, the first. */
  private static int next(List<Unit> units, boolean[] done) {
    int first = -1;
    for (int i = 0; i < units.size(); i++) {
      if (done[i]) {
        continue;
      }
      first = first < 0 ? i : first;
      boolean free = true;
      for (int j = 0; free && j < units.size(); j++) {
        free = done[j] || j == i || !units.get(j).precedes(units.get(i));
      }
      if (free) {
        return i;
      }
    }
    return first;
  }

  private static List<Unit> units(List<Chunk> drawn) {
    List<Unit> units = new ArrayList<>();
    Map<Integer, Unit> grids = new LinkedHashMap<>();
    for (Chunk chunk : drawn) {
      Cell cell = chunk.cell();
      if (cell == null) {
        units.add(new Unit(chunk));
      } else if (grids.containsKey(cell.grid())) {
        grids.get(cell.grid()).add(chunk);
      } else {
        Unit table = new Unit(chunk);
        grids.put(cell.grid(), table);
        units.add(table);
      }
    }
    grids.values().forEach(Unit::sortCells);
    return units;
  }

  /** A chunk, or all chunks of one table. */
  private static final class Unit {
    private final List<Chunk> chunks = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    Unit(Chunk chunk) {
      add(chunk);
    }

    void add(Chunk chunk) {
      chunks.add(chunk);
      left = Math.min(left, chunk.left());
      top = Math.min(top, chunk.top());
      right = Math.max(right, chunk.right());
      bottom = Math.max(bottom, chunk.bottom());
    }

    void sortCells() {
      chunks.sort(
          Comparator.comparing((Chunk chunk) -> Math.round(chunk.cell().top() / 2))
              .thenComparing(chunk -> chunk.cell().left())
              .thenComparing(chunk -> chunk.cell().bottom()));
    }

    boolean precedes(Unit other) {
      float slack = 2f;
      boolean beside = top < other.bottom - slack && other.top < bottom - slack;
      boolean stacked = left < other.right - slack && other.left < right - slack;
      if (stacked && !beside) {
        return top < other.top;
      }
      return beside && !stacked && left < other.left;
    }
  }
}
