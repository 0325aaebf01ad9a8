package reviewthemes.report.make;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Material;

/** Where the figures of others are from, and how well each is known. */
public final class SourcesPart {
  private final Material material;

  public SourcesPart(Material material) {
    this.material = material;
  }

  public Table table() {
    Map<String, List<Benchmark>> sources =
        material.benchmarks().stream()
            .collect(
                Collectors.groupingBy(Benchmark::source, LinkedHashMap::new, Collectors.toList()));
    return new Table(
        "references",
        "Sources of the figures of others",
        List.of(
            Column.text("Source"),
            Column.text("Time it is about"),
            Column.text("What was counted"),
            Column.text("Page"),
            Column.text("How well it is known, and remarks")),
        sources.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList(),
        List.of());
  }

  private static Table.Row row(String source, List<Benchmark> figures) {
    return Table.Row.of(
        List.of(
            Cell.text(source),
            Cell.text(
                each(figures.stream().map(one -> one.period().written().replace("/", " to ")))),
            Cell.text(each(figures.stream().map(SourcesPart::counted))),
            Cell.text(each(figures.stream().map(Benchmark::page))),
            Cell.text(
                each(
                    figures.stream()
                        .flatMap(
                            one -> Stream.of(one.provenance().replace('_', ' '), one.note()))))));
  }

  private static String counted(Benchmark one) {
    String base = one.base().isEmpty() ? "" : ", " + one.base();
    String of = one.of().isPresent() ? " (n = " + one.of().getAsInt() + ")" : " (n not known)";
    return one.unit().replace('_', ' ') + base + of;
  }

  private static String each(Stream<String> texts) {
    Set<String> different =
        texts.filter(text -> !text.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
    return String.join("; ", different);
  }
}
