package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reviewthemes.codebook.Theme;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.output.Document;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.report.Material;

/** What an auditor wants to know: the themes as defined, the reviews as read, and by what. */
public final class AppendixPart {
  /** As much of a hash as is needed to tell one from another. */
  private static final int SHORT = 12;

  private final Material material;

  public AppendixPart(Material material) {
    this.material = material;
  }

  /** The themes with their definitions. */
  public Table codebook() {
    return new Table(
        "codebook",
        "The themes and what they mean",
        List.of(
            Column.text("Theme"),
            Column.text("Definition"),
            Column.text("Belongs to it"),
            Column.text("Does not")),
        material.codebook().themes().stream().map(AppendixPart::row).toList(),
        List.of());
  }

  private static Table.Row row(Theme theme) {
    return Table.Row.of(
        List.of(
            Cell.text(theme.name()),
            Cell.text(theme.definition()),
            Cell.text(String.join("; ", theme.include())),
            Cell.text(String.join("; ", theme.exclude()))));
  }

  /** The reviews; how much of each could be read is not told where small numbers are hidden. */
  public Table reviews() {
    boolean all = !material.discretion().isOn();
    List<Column> columns =
        new ArrayList<>(List.of(Column.text("Review"), Column.text("Title"), Column.text("Pages")));
    if (all) {
      columns.add(Column.text("Without text"));
      columns.add(Column.text("Read as"));
    }
    columns.add(Column.text("SHA-256 of the file").asDetail());
    Map<String, Exposure> exposures =
        material.cases().stream()
            .collect(
                Collectors.toMap(
                    coded -> coded.review().value(), CodedCase::exposure, (a, b) -> a));
    Function<Document, Table.Row> row =
        document -> {
          List<Cell> cells =
              new ArrayList<>(
                  List.of(
                      Cell.text(document.id()),
                      Cell.text(document.title()),
                      Cell.number(document.pages())));
          if (all) {
            cells.add(Cell.number(document.coverage().pagesWithoutText().size()));
            cells.add(Cell.text(exposures.getOrDefault(document.id(), Exposure.FULL).label()));
          }
          cells.add(Cell.text(document.sha256()));
          return Table.Row.of(cells);
        };
    return new Table(
        "reviews",
        "The reviews as read",
        columns,
        material.documents().stream().map(row).toList(),
        List.of());
  }

  /** How well coders agree with each other, whom a report does not name, and with the program. */
  public List<Table> agreement() {
    return material.agreement().stream()
        .map(
            table ->
                new Table(
                    table.id(),
                    table.id().endsWith("coders")
                        ? "Agreement of coders with each other"
                        : "Agreement of verdicts with suggestions",
                    table.columns(),
                    table.rows(),
                    table.notes()))
        .toList();
  }

  /** Versions of everything on which the figures depend. */
  public Table madeWith() {
    List<Table.Row> rows = new ArrayList<>();
    version(rows, "Program", ProducedBy::program);
    version(rows, "Codebook the reviews were read with", ProducedBy::codebook);
    rows.add(row("Codebook printed here", material.codebook().version()));
    version(rows, "Rules of language and layout", ProducedBy::pipeline);
    version(rows, "Trained model", ProducedBy::models);
    rows.add(row("Report made on", material.date().toString()));
    return new Table(
        "made-with",
        "What the figures were made with",
        List.of(Column.text("What"), Column.text("Version")),
        rows,
        List.of());
  }

  private void version(List<Table.Row> rows, String what, Function<ProducedBy, String> of) {
    String versions =
        material.producedBy().stream()
            .map(of)
            .map(name -> name.length() > SHORT ? name.substring(0, SHORT) : name)
            .distinct()
            .collect(Collectors.joining(", "));
    rows.add(row(what, versions));
  }

  private static Table.Row row(String what, String value) {
    return Table.Row.of(List.of(Cell.text(what), Cell.text(value)));
  }
}
