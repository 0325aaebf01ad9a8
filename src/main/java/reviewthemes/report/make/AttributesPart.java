package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Facet;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Discretion.Showing;
import reviewthemes.report.Material;

/** What kinds of reviews there are. */
public final class AttributesPart {
  private static final int MOST_VALUES = 12;

  private final Material material;

  public AttributesPart(Material material) {
    this.material = material;
  }

  /**
   * @param wanted which attributes, in this order; all that several reviews may share, if empty
   */
  public Table table(List<String> wanted) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> shared = shared();
    List<String> shown =
        wanted.isEmpty() ? shared : wanted.stream().filter(shared::contains).toList();
    for (String attribute : shown) {
      rows.add(Table.Row.heading(heading(attribute)));
      rows.addAll(rows(Facet.attribute(attribute).divide(material.cases())));
    }
    return new Table(
        "attributes",
        "The reviews",
        List.of(Column.text("Attribute"), new Column("Reviews", List.of("", "of", "%"))),
        rows,
        List.of());
  }

  private static String heading(String attribute) {
    String words = attribute.replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private List<Table.Row> rows(Map<String, List<CodedCase>> parts) {
    List<Integer> sizes = parts.values().stream().map(List::size).toList();
    List<Showing> showings = material.discretion().parts(sizes);
    List<Table.Row> rows = new ArrayList<>();
    int i = 0;
    for (String value : parts.keySet()) {
      rows.add(Table.Row.of(List.of(Cell.text(value), cell(sizes.get(i), showings.get(i)))));
      i++;
    }
    return rows;
  }

  private Cell cell(int size, Showing showing) {
    int all = material.cases().size();
    return switch (showing) {
      case SHOWN -> Shown.cell(size, all);
      case SMALL -> hidden("<" + material.discretion().fewest());
      case HIDDEN -> hidden(Shown.HIDDEN);
    };
  }

  private static Cell hidden(String sign) {
    return new Cell(sign, List.of(sign, "", ""));
  }

  /** Such as {@code SCR (3), CSPR (1)}, the most frequent first. */
  public String list(String attribute) {
    Map<String, List<CodedCase>> parts = Facet.attribute(attribute).divide(material.cases());
    List<Integer> sizes = parts.values().stream().map(List::size).toList();
    List<Showing> showings = material.discretion().parts(sizes);
    List<String> names = List.copyOf(parts.keySet());
    return java.util.stream.IntStream.range(0, sizes.size())
        .boxed()
        .sorted(java.util.Comparator.comparing(i -> -sizes.get(i)))
        .map(i -> words(names.get(i), sizes.get(i), showings.get(i)))
        .collect(Collectors.joining(", "));
  }

  private String words(String value, int size, Showing showing) {
    String number =
        switch (showing) {
          case SHOWN -> Integer.toString(size);
          case SMALL -> "fewer than " + material.discretion().fewest();
          case HIDDEN -> Shown.HIDDEN;
        };
    return value + " (" + number + ")";
  }

  /** Those that several reviews may share; titles and dates are as many as reviews. */
  private List<String> shared() {
    return material.cases().stream()
        .flatMap(coded -> coded.attributes().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .filter(name -> !name.endsWith("_date"))
        .filter(this::isShared)
        .toList();
  }

  private boolean isShared(String name) {
    long values =
        material.cases().stream()
            .flatMap(coded -> coded.attribute(name).stream())
            .distinct()
            .count();
    return values <= MOST_VALUES
        && (values < material.cases().size() || material.cases().size() == 1);
  }
}
