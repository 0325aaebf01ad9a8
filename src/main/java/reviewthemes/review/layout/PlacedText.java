package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reviewthemes.review.Box;
import reviewthemes.review.SourceText;
import reviewthemes.text.Span;

/** The extracted text with one row of places for each line. */
final class PlacedText implements SourceText {
  private final String text;
  private final int pages;
  private final int[] starts;
  private final LinePlace[] lines;

  private PlacedText(String text, int pages, int[] starts, LinePlace[] lines) {
    this.text = text;
    this.pages = pages;
    this.starts = starts;
    this.lines = lines;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public int page(int offset) {
    if (offset < 0 || offset >= text.length()) {
      throw new IndexOutOfBoundsException(offset + " of " + text.length());
    }
    return lines[lineAt(offset)].page();
  }

  @Override
  public List<Box> boxes(Span span) {
    List<Box> boxes = new ArrayList<>();
    for (int i = span.isEmpty() ? lines.length : lineAt(span.start()); i < lines.length; i++) {
      if (starts[i] >= span.end()) {
        break;
      }
      int from = Math.max(0, span.start() - starts[i]);
      Box box = lines[i].box(from, span.end() - starts[i]);
      if (box != null) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Puts the text together, line by line. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<LinePlace> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Adds a line and returns the offset at which it starts. */
    int add(Line line) {
      int page = line.page().page();
      if (!lines.isEmpty() && lines.get(lines.size() - 1).page() != page) {
        text.setCharAt(text.length() - 1, '\f');
      }
      int start = text.length();
      starts.add(start);
      lines.add(LinePlace.of(line));
      text.append(line.text()).append('\n');
      return start;
    }

    PlacedText build(int pages) {
      return new PlacedText(
          text.toString(),
          pages,
          starts.stream().mapToInt(Integer::intValue).toArray(),
          lines.toArray(LinePlace[]::new));
    }
  }
}
