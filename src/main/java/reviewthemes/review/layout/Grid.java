package reviewthemes.review.layout;

import java.util.List;

/** A table or a box: level and upright rulings that touch. */
final class Grid {
  private static final float SLACK = 3f;

  private final int index;
  private final List<Ruling> level;
  private final List<Ruling> upright;
  private final float left;
  private final float top;
  private final float right;
  private final float bottom;

  Grid(int index, List<Ruling> rulings) {
    this.index = index;
    this.level = rulings.stream().filter(Ruling::level).toList();
    this.upright = rulings.stream().filter(ruling -> !ruling.level()).toList();
    float[] edges = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    for (Ruling ruling : rulings) {
      edges[0] = Math.min(edges[0], ruling.left());
      edges[1] = Math.min(edges[1], ruling.top());
      edges[2] = Math.max(edges[2], ruling.right());
      edges[3] = Math.max(edges[3], ruling.bottom());
    }
    left = edges[0];
    top = edges[1];
    right = edges[2];
    bottom = edges[3];
  }

  /** Whether it can hold text apart: not a lone underline or the frame of a picture. */
  boolean isTable() {
    return right - left > 30 && bottom - top > 8 && !level.isEmpty() && !upright.isEmpty();
  }

  boolean holds(float x, float y) {
    return left - 1 <= x && x <= right + 1 && top - 1 <= y && y <= bottom + 1;
  }

  /** The cell around a point within the grid; open sides end at the grid's own edge. */
  Cell cell(float x, float y) {
    float cellTop = top;
    float cellBottom = bottom;
    for (Ruling ruling : level) {
      if (ruling.from() - SLACK <= x && x <= ruling.to() + SLACK) {
        if (ruling.at() <= y) {
          cellTop = Math.max(cellTop, ruling.at());
        } else {
          cellBottom = Math.min(cellBottom, ruling.at());
        }
      }
    }
    float cellLeft = left;
    float cellRight = right;
    for (Ruling ruling : upright) {
      if (ruling.from() - SLACK <= y && y <= ruling.to() + SLACK) {
        if (ruling.at() <= x) {
          cellLeft = Math.max(cellLeft, ruling.at());
        } else {
          cellRight = Math.min(cellRight, ruling.at());
        }
      }
    }
    boolean whole = cellLeft - left < SLACK && right - cellRight < SLACK;
    return new Cell(
        index, round(cellLeft), round(cellTop), round(cellRight), round(cellBottom), whole);
  }

  /** Whether an upright ruling parts two places on one base line. */
  boolean parts(float fromX, float toX, float y) {
    for (Ruling ruling : upright) {
      if (fromX - 1 <= ruling.at()
          && ruling.at() <= toX + 1
          && ruling.from() - 1 <= y
          && y <= ruling.to() + 1) {
        return true;
      }
    }
    return false;
  }

  private static float round(float place) {
    return Math.round(place * 2) / 2f;
  }
}
