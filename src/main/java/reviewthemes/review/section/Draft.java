package reviewthemes.review.section;

import reviewthemes.review.Role;
import reviewthemes.review.Section;
import reviewthemes.text.Span;

/** A section while its end is not known. */
final class Draft {
  private final int index;
  private final Draft parent;
  private final int level;
  private final String number;
  private final String heading;
  private final float rank;
  private final int start;
  private RoleFinder.Found found;
  private int text;

  Draft(
      int index,
      Draft parent,
      int level,
      String number,
      String heading,
      float rank,
      int start,
      RoleFinder.Found found) {
    this.index = index;
    this.parent = parent;
    this.level = level;
    this.number = number;
    this.heading = heading;
    this.rank = rank;
    this.start = start;
    this.found = found;
  }

  int index() {
    return index;
  }

  Draft parent() {
    return parent;
  }

  int level() {
    return level;
  }

  String number() {
    return number;
  }

  String heading() {
    return heading;
  }

  float rank() {
    return rank;
  }

  int start() {
    return start;
  }

  Role role() {
    return found.role();
  }

  void found(RoleFinder.Found other) {
    found = other;
  }

  /** Counts characters of text directly in the section, its heading left out. */
  void addText(int length) {
    text += length;
  }

  int text() {
    return text;
  }

  Section section(int end) {
    return new Section(
        index,
        parent == null ? -1 : parent.index,
        level,
        number,
        heading,
        new Span(start, end),
        found.role(),
        found.why());
  }
}
