package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reviewthemes.count.Catalogue;
import reviewthemes.count.table.Table;
import reviewthemes.report.Block;
import reviewthemes.report.BrokenOutline;
import reviewthemes.report.Chart;
import reviewthemes.report.Material;
import reviewthemes.report.Outline;
import reviewthemes.report.Report;

/** Makes a report of what is known, in the order and the words of an outline. */
public final class ReportMaker {
  private static final int QUOTES = 3;

  private final Outline outline;
  private final Material material;
  private final Compared compared;
  private final QuotesPart quotes;
  private final DifferencesPart differences;
  private final Facts facts;
  private final Wording wording;
  private int tables;
  private int figures;

  private ReportMaker(Outline outline, Material material) {
    this.outline = outline;
    this.material = material;
    this.compared = new Compared(material);
    this.quotes = new QuotesPart(material, QUOTES);
    this.differences = new DifferencesPart(material);
    this.facts = new Facts(material, compared, differences);
    this.wording = new Wording(material, facts);
  }

  /**
   * @throws BrokenOutline if the outline names what there is not; the message says so
   */
  public static Report make(Outline outline, Material material) {
    return new ReportMaker(outline, material.discreet()).make();
  }

  private Report make() {
    List<Report.Section> sections = new ArrayList<>();
    for (Outline.Chapter chapter : outline.chapters()) {
      List<Block> blocks =
          chapter.pieces().stream().filter(this::applies).flatMap(this::blocks).toList();
      if (!blocks.isEmpty()) {
        sections.add(new Report.Section(wording.fill(chapter.heading()), blocks));
      }
    }
    return new Report(
        wording.fill(outline.title()),
        wording.fill(outline.subtitle()),
        facts.of("date"),
        sections);
  }

  private boolean applies(Outline.Piece piece) {
    return piece.when().stream().allMatch(this::holds)
        && piece.unless().stream().noneMatch(this::holds);
  }

  private boolean holds(Outline.Condition condition) {
    return facts.holds(condition, compared, quotes);
  }

  private Stream<Block> blocks(Outline.Piece piece) {
    return switch (piece.show()) {
      case TEXT -> piece.texts().stream().map(text -> new Block.Paragraph(wording.fill(text)));
      case HEADING -> piece.texts().stream().map(text -> new Block.Heading(wording.fill(text)));
      case POINTS ->
          Stream.of(new Block.Points(piece.texts().stream().map(wording::fill).toList()));
      case ATTRIBUTES -> table(new AttributesPart(material).table(piece.of()));
      case COUNTS -> sections(piece).flatMap(one -> table(new CountsPart(material).table(one)));
      case CHART_OF_COUNTS -> sections(piece).flatMap(this::countsChart);
      case COMPARISON -> table(new ComparisonPart(material, compared).table());
      case CHART_OF_COMPARISON -> comparisonCharts();
      case PUBLISHED -> table(new ComparisonPart(material, compared).published());
      case DIFFERENCES -> table(differences.differences());
      case TOGETHER -> table(new TogetherPart(material).table());
      case CHART_OF_TOGETHER -> togetherChart();
      case QUOTES -> quotes(sections(piece).toList());
      case REFERENCES -> table(new SourcesPart(material).table());
      case CODEBOOK -> table(new AppendixPart(material).codebook());
      case DECISIONS -> table(differences.decisions());
      case AGREEMENT -> new AppendixPart(material).agreement().stream().flatMap(this::table);
      case REVIEWS -> table(new AppendixPart(material).reviews());
      case MADE_WITH -> table(new AppendixPart(material).madeWith());
      case NOTES -> Stream.of(new Block.Points(material.notes()));
    };
  }

  /** The headings that a piece is about: those it names, or those that no other piece names. */
  private Stream<Catalogue.Section> sections(Outline.Piece piece) {
    if (piece.of().isEmpty()) {
      Set<String> named = new HashSet<>();
      outline.chapters().stream()
          .flatMap(chapter -> chapter.pieces().stream())
          .filter(other -> other.show() == piece.show())
          .forEach(other -> named.addAll(other.of()));
      return material.catalogue().sections().stream().filter(one -> !named.contains(one.name()));
    }
    return piece.of().stream().map(this::section);
  }

  private Catalogue.Section section(String name) {
    return material.catalogue().sections().stream()
        .filter(section -> section.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BrokenOutline(
                    "'"
                        + name
                        + "' is no heading of codebook/views/counts.yaml: write one of "
                        + String.join(
                            ", ",
                            material.catalogue().sections().stream()
                                .map(Catalogue.Section::name)
                                .toList())));
  }

  private Stream<Block> table(Table table) {
    return table.isEmpty() ? Stream.empty() : Stream.of(new Block.Tabled(++tables, table));
  }

  private Stream<Block> countsChart(Catalogue.Section section) {
    CountsPart part = new CountsPart(material);
    Table table = part.table(section);
    Chart.Dots chart = part.chart(section);
    if (chart.rows().stream().allMatch(row -> row.share().isEmpty())) {
      return Stream.empty();
    }
    return Stream.of(
        new Block.Figure(
            ++figures,
            table.id(),
            section.name() + ": share of reviews that show each theme",
            part.words(section),
            chart));
  }

  private Stream<Block> comparisonCharts() {
    List<Block> blocks = new ArrayList<>();
    for (Chart.Dots chart : new ComparisonChart(material, compared).charts()) {
      figures++;
      blocks.add(
          new Block.Figure(
              figures,
              "comparison-" + figures,
              "These reviews beside others, with 95\u00A0% intervals",
              ComparisonChart.words(chart),
              chart));
    }
    return blocks.stream();
  }

  private Stream<Block> togetherChart() {
    Chart.Grid grid = new TogetherPart(material).chart();
    if (grid.cells().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Block.Figure(
            ++figures,
            "together",
            "In how many reviews two themes stand together",
            TogetherPart.words(grid),
            grid));
  }

  private Stream<Block> quotes(List<Catalogue.Section> sections) {
    Stream<Block> shown = sections.stream().flatMap(section -> quotes.blocks(section).stream());
    Table sheet = quotes.table(sections);
    return sheet.isEmpty() ? shown : Stream.concat(shown, Stream.of(new Block.Tabled(0, sheet)));
  }
}
