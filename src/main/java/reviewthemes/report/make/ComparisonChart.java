package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import reviewthemes.count.Item;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Comparison;
import reviewthemes.report.Chart;
import reviewthemes.report.Material;

/** Our shares and those of others as dots, theme by theme. */
public final class ComparisonChart {
  private static final String OURS = "these reviews";
  private static final String COMPARED = "other reviews, compared";
  private static final String BESIDE = "others, beside only";
  private static final int MOST_ROWS = 28;

  private final Material material;
  private final Compared compared;
  private final Shares shares;

  public ComparisonChart(Material material, Compared compared) {
    this.material = material;
    this.compared = compared;
    this.shares = new Shares(material);
  }

  /** As many charts as it takes to keep each legible. */
  public List<Chart.Dots> charts() {
    List<Chart.Dots> charts = new ArrayList<>();
    List<Chart.Row> rows = new ArrayList<>();
    for (List<Chart.Row> theme : themes()) {
      if (!rows.isEmpty() && rows.size() + theme.size() > MOST_ROWS) {
        charts.add(chart(rows));
        rows.clear();
      }
      rows.addAll(theme);
    }
    if (!rows.isEmpty()) {
      charts.add(chart(rows));
    }
    return charts;
  }

  private static Chart.Dots chart(List<Chart.Row> rows) {
    return new Chart.Dots("Share", List.of(OURS, COMPARED, BESIDE), rows);
  }

  /** Ours first and then those of others, for each theme. */
  private List<List<Chart.Row>> themes() {
    Map<Item, List<Chart.Row>> themes = new LinkedHashMap<>();
    for (Comparison one : compared.others()) {
      boolean figure = one.theirs().percent().isPresent() || !one.theirs().counts().isEmpty();
      if (figure && one.ours().of() > 0) {
        themes
            .computeIfAbsent(
                one.item(),
                item -> new ArrayList<>(List.of(shares.row(item, material.basis(), OURS))))
            .add(row(one));
      }
    }
    return List.copyOf(themes.values());
  }

  private Chart.Row row(Comparison one) {
    Benchmark theirs = one.theirs();
    Optional<Chart.Range> range =
        compared.range(theirs).map(found -> new Chart.Range(found.low(), found.high()));
    return new Chart.Row(
        label(theirs),
        one.telling().isTested() ? COMPARED : BESIDE,
        share(theirs),
        range,
        ComparisonPart.theirs(theirs).shown());
  }

  private static String label(Benchmark theirs) {
    return theirs.base().isEmpty() ? theirs.source() : theirs.source() + ", " + theirs.base();
  }

  private static OptionalDouble share(Benchmark theirs) {
    return theirs
        .percent()
        .map(percent -> OptionalDouble.of(percent.doubleValue() / 100))
        .orElseGet(
            () -> OptionalDouble.of((double) theirs.counts().get(0) / theirs.of().getAsInt()));
  }

  /** A chart in words. */
  public static String words(Chart.Dots chart) {
    return chart.rows().stream()
        .map(row -> row.label() + ": " + row.words())
        .collect(Collectors.joining("; ", "Our shares and those of others. ", "."));
  }
}
