package reviewthemes.report;

import java.util.List;
import java.util.Optional;
import reviewthemes.count.table.Table;

/**
 * A thematic review, before it is written in any format.
 *
 * @param title its title
 * @param subtitle what stands below the title
 * @param date when it was made, as printed
 * @param sections its sections in order
 */
public record Report(String title, String subtitle, String date, List<Section> sections) {
  /**
   * A section.
   *
   * @param heading its heading
   * @param blocks what stands in it
   */
  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  public Report {
    sections = List.copyOf(sections);
  }

  /** All tables in order, those of quotes too. */
  public List<Table> tables() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> table(block).stream())
        .toList();
  }

  /** All figures in order. */
  public List<Block.Figure> figures() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .toList();
  }

  private static Optional<Table> table(Block block) {
    return block instanceof Block.Tabled tabled ? Optional.of(tabled.table()) : Optional.empty();
  }
}
