package reviewthemes.report;

import java.util.List;
import reviewthemes.count.table.Table;

/** What stands in a section, from top to bottom. */
public sealed interface Block {
  /** A heading within the section. */
  record Heading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A list of points. */
  record Points(List<String> texts) implements Block {
    public Points {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A table.
   *
   * @param number counted through the report, from 1; 0 if it is for spreadsheets only
   */
  record Tabled(int number, Table table) implements Block {}

  /**
   * A picture.
   *
   * @param number counted through the report, from 1
   * @param id short name, for files
   * @param caption what it shows
   * @param alternative the same in words, for those who cannot see it
   */
  record Figure(int number, String id, String caption, String alternative, Chart chart)
      implements Block {}

  /** Words of a review. */
  record Quoted(Excerpt excerpt) implements Block {}
}
