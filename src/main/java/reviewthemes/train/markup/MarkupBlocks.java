package reviewthemes.train.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the lines of a Markdown text into blocks. */
final class MarkupBlocks {
  private static final Pattern OWN_LINE =
      Pattern.compile("#{1,6} .*|(?:[-*•]|[a-z]\\)|\\d+\\.)\\s.*");
  private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\||-{3,}|\\*{3,}");

  private final List<MarkupLine> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  private MarkupBlocks() {}

  static List<MarkupLine> of(String file, List<String> lines, int from) {
    MarkupBlocks blocks = new MarkupBlocks();
    for (int i = from; i < lines.size(); i++) {
      try {
        blocks.add(lines.get(i).strip());
      } catch (IllegalArgumentException e) {
        throw new BadMarkup(file, i + 1, e.getMessage());
      }
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
      cells(words).forEach(cell -> blocks.add(MarkupLine.cell(cell)));
    } else {
      if (OWN_LINE.matcher(words).matches()) {
        endParagraph();
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
      if (words.startsWith("#")) {
        endParagraph();
      }
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(MarkupLine.read(paragraph.toString()));
      paragraph.setLength(0);
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
