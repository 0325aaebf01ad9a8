package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.review.BlockKind;

/** Lines that belong together, on their way to a block. */
final class Chunk {
  private final List<Line> lines = new ArrayList<>();
  private Label label;
  private BlockKind kind;
  private String rowLabel = "";

  Chunk(Line first, Label label) {
    lines.add(first);
    // A number that stands alone is all the text there is.
    this.label = label.body() < first.text().length() ? label : Label.NONE;
    this.kind = this.label.bullet() ? BlockKind.BULLET : BlockKind.PARAGRAPH;
  }

  void add(Line line) {
    lines.add(line);
  }

  /** Takes the lines of a chunk that goes on where this one stops. */
  void append(Chunk next) {
    lines.addAll(next.lines);
  }

  List<Line> lines() {
    return lines;
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  Label label() {
    return label;
  }

  void label(Label found) {
    label = found;
  }

  BlockKind kind() {
    return kind;
  }

  void kind(BlockKind newKind) {
    kind = newKind;
    if (kind == BlockKind.CELL && !label.bullet()) {
      label = Label.NONE;
    }
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  /** The date or first cell of a table's row, for its other cells. */
  String rowLabel() {
    return rowLabel;
  }

  void rowLabel(String words) {
    rowLabel = words;
  }

  /** The printed number or letter, or empty. */
  String labelText() {
    return first().text().substring(0, label.end());
  }

  Cell cell() {
    return first().cell();
  }

  int page() {
    return first().page().page();
  }

  float left() {
    float left = Float.MAX_VALUE;
    for (Line line : lines) {
      left = Math.min(left, line.left());
    }
    return left;
  }

  float right() {
    float right = -Float.MAX_VALUE;
    for (Line line : lines) {
      right = Math.max(right, line.right());
    }
    return right;
  }

  float top() {
    return first().top();
  }

  float bottom() {
    return last().base();
  }

  /** Where its text starts, right of its label. */
  float bodyLeft() {
    return label.body() < first().text().length() ? first().leftOf(label.body()) : first().left();
  }

  float size() {
    return lines.size() > 1 ? lines.get(1).size() : first().size();
  }

  int length() {
    int length = lines.size() - 1;
    for (Line line : lines) {
      length += line.text().length();
    }
    return length;
  }

  /** Whether its every letter is bold. */
  boolean allBold() {
    return lines.stream().allMatch(line -> line.bold() > 0.95f || !hasLetters(line));
  }

  boolean allItalic() {
    return lines.stream().allMatch(line -> line.italic() > 0.95f || !hasLetters(line));
  }

  private static boolean hasLetters(Line line) {
    return line.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Its words without label, lines parted by a space. */
  String words() {
    StringBuilder words = new StringBuilder(first().text().substring(label.body()));
    for (Line line : lines.subList(1, lines.size())) {
      words.append(' ').append(line.text());
    }
    return words.toString();
  }

  @Override
  public String toString() {
    return kind + " " + words();
  }
}
