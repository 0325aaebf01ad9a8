package reviewthemes.train.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Gathers the lines of a Markdown text into blocks. */
final class MarkupBlocks {
  private static final Pattern OWN_LINE =
      Pattern.compile("#{1,6} .*|(?:[-*•]|[a-z]\\)|\\d+\\.)\\s.*");
  private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\||-{3,}|\\*{3,}");

  private final List<MarkupLine> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final String file;
  private int at;
  private int firstLine;

  private MarkupBlocks(String file) {
    this.file = file;
  }

  static List<MarkupLine> of(String file, List<String> lines, int from) {
    MarkupBlocks blocks = new MarkupBlocks(file);
    for (int i = from; i < lines.size(); i++) {
      blocks.at = i + 1;
      blocks.add(lines.get(i).strip());
    }
    blocks.endParagraph();
    return blocks.blocks;
  }

  private void add(String line) {
    String words = line.startsWith("> ") ? line.substring(2) : line;
    if (words.isEmpty() || words.equals(">")) {
      endParagraph();
    } else if (RULE.matcher(words).matches()) {
      endParagraph();
    } else if (words.startsWith("|")) {
      endParagraph();
      firstLine = at;
      cells(words).forEach(cell -> read(cell, MarkupLine::cell));
    } else {
      if (OWN_LINE.matcher(words).matches()) {
        endParagraph();
      }
      firstLine = paragraph.isEmpty() ? at : firstLine;
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
      if (words.startsWith("#")) {
        endParagraph();
      }
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      read(paragraph.toString(), MarkupLine::read);
      paragraph.setLength(0);
    }
  }

  private void read(String words, Function<String, MarkupLine> reader) {
    try {
      blocks.add(reader.apply(words));
    } catch (IllegalArgumentException e) {
      throw new BadMarkup(file, firstLine, e.getMessage());
    }
  }

  /** The cells of a row; a bar inside a mark does not part them. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int depth = 0;
    for (int i = 1; i < row.length(); i++) {
      char c = row.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }
}
