package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Facet;

/** How many reviews have each value of each attribute. */
public final class AttributesTable {
  private AttributesTable() {}

  /**
   * @param attributes which, by name
   */
  public static Table of(List<CodedCase> cases, List<String> attributes) {
    List<Table.Row> rows = new ArrayList<>();
    for (String attribute : attributes) {
      Map<String, List<CodedCase>> parts = Facet.attribute(attribute).divide(cases);
      rows.add(Table.Row.heading(attribute.replace('_', ' ')));
      parts.forEach(
          (value, members) ->
              rows.add(
                  Table.Row.of(
                      List.of(Cell.text(value), Cells.share(members.size(), cases.size())))));
    }
    return new Table(
        "reviews",
        "THE REVIEWS",
        List.of(Column.text("Value"), new Column("reviews", Cells.SHARE)),
        rows,
        List.of());
  }
}
