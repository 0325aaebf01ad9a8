package reviewthemes.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;

/** A small report with one block of each kind, and a drawer of small pictures. */
public final class Reports {
  public static final Chart.Dots DOTS =
      new Chart.Dots(
          "Share",
          List.of("these reviews", "others"),
          List.of(
              new Chart.Row(
                  "Response to disguised compliance and non-engagement: concern",
                  "these reviews",
                  OptionalDouble.of(.75),
                  Optional.of(new Chart.Range(.3, .95)),
                  "3 of 4"),
              new Chart.Row("Others", "others", OptionalDouble.of(.46), Optional.empty(), "46 %"),
              new Chart.Row(
                  "Hidden", "these reviews", OptionalDouble.empty(), Optional.empty(), "<3")));
  public static final Chart.Grid GRID =
      new Chart.Grid(
          List.of("One", "Two", "Three"),
          List.of(
              new Chart.Cell(1, 0, OptionalDouble.of(2), "2"),
              new Chart.Cell(2, 0, OptionalDouble.empty(), "?"),
              new Chart.Cell(2, 1, OptionalDouble.of(4), "4")),
          4);
  public static final Table TABLE =
      new Table(
          "counts",
          "Reviews & themes",
          List.of(
              Column.text("Theme"),
              new Column("Verified", List.of("reviews", "of", "%")),
              new Column("detail", List.of("from %", "to %")).asDetail(),
              Column.text("p")),
          List.of(
              Table.Row.heading("Parents"),
              row("Domestic <abuse>", new Cell("3 of 4 (75 %)", List.of(3, 4, 75.0)), .27),
              row("=1+1", new Cell("<3", List.of("<3", "", "")), .5)),
          List.of("A note."));
  public static final String ALTERNATIVE = "Domestic abuse: 3 of 4 \"quoted\"";
  public static final Report REPORT =
      new Report(
          "Thematic review of 4 reviews",
          "Published in 2021",
          "30 June 2021",
          List.of(
              new Report.Section(
                  "Background",
                  List.of(
                      new Block.Paragraph("Words & more <words>."),
                      new Block.Heading("Within"),
                      new Block.Points(List.of("first", "second")))),
              new Report.Section(
                  "Figures",
                  List.of(
                      new Block.Tabled(1, TABLE),
                      new Block.Figure(1, "dots", "A caption", ALTERNATIVE, DOTS),
                      new Block.Quoted(
                          Example.excerpt("r0", Example.ABUSE, "He struck her.", false)),
                      new Block.Tabled(0, quotes())))));

  private Reports() {}

  private static Table.Row row(String name, Cell share, double p) {
    return Table.Row.of(
        List.of(
            Cell.text(name),
            share,
            new Cell("30 to 95 %", List.of(30.1, 95.4)),
            new Cell("0.27", List.of(p))));
  }

  private static Table quotes() {
    return new Table(
        "quotes",
        "Quotes",
        List.of(Column.text("Quote")),
        List.of(Table.Row.of(List.of(Cell.text("He struck her.")))),
        List.of());
  }
}
