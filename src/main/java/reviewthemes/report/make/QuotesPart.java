package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Item;
import reviewthemes.count.Rule;
import reviewthemes.count.Standing;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Block;
import reviewthemes.report.Excerpt;
import reviewthemes.report.Material;
import reviewthemes.review.ReviewId;

/** The words of the reviews that show each theme best. */
public final class QuotesPart {
  /** What people accepted goes first, then what the machine is surest of. */
  private static final Comparator<Excerpt> BEST =
      Comparator.comparing((Excerpt excerpt) -> !excerpt.accepted())
          .thenComparing(excerpt -> -excerpt.score())
          .thenComparing(Excerpt::review)
          .thenComparing(Excerpt::page);

  private final Material material;
  private final Shares shares;
  private final int most;

  /**
   * @param most how many quotes a theme gets, each of another review
   */
  public QuotesPart(Material material, int most) {
    this.material = material;
    this.shares = new Shares(material);
    this.most = most;
  }

  /** Theme by theme: a heading with the count, and quotes below it. */
  public List<Block> blocks(Catalogue.Section section) {
    List<Block> blocks = new ArrayList<>();
    chosen(section)
        .forEach(
            (item, excerpts) -> {
              Count count = shares.count(item, material.basis());
              String reviews = Shown.of(count.present(), count.of()) + " reviews";
              blocks.add(new Block.Heading(item.name() + ", " + reviews));
              excerpts.forEach(excerpt -> blocks.add(new Block.Quoted(excerpt)));
            });
    return blocks;
  }

  /** The same for spreadsheets. */
  public Table table(List<Catalogue.Section> sections) {
    List<Table.Row> rows = new ArrayList<>();
    for (Catalogue.Section section : sections) {
      chosen(section)
          .forEach((item, excerpts) -> excerpts.forEach(one -> rows.add(row(item, one))));
    }
    return new Table(
        "quotes",
        "Quotes",
        List.of(
            Column.text("Theme"),
            Column.text("Review"),
            Column.text("Title"),
            Column.text("Page"),
            Column.text("Quote"),
            Column.text("Accepted by a person")),
        rows,
        List.of());
  }

  private static Table.Row row(Item item, Excerpt excerpt) {
    return Table.Row.of(
        List.of(
            Cell.text(item.name()),
            Cell.text(excerpt.review().value()),
            Cell.text(excerpt.title()),
            Cell.number(excerpt.page()),
            Cell.text(excerpt.text()),
            Cell.text(excerpt.accepted() ? "yes" : "no")));
  }

  /** Whether any quote that is shown was not accepted by a person. */
  public boolean hasUnverified() {
    return material.catalogue().sections().stream()
        .flatMap(section -> chosen(section).values().stream())
        .flatMap(List::stream)
        .anyMatch(excerpt -> !excerpt.accepted());
  }

  /** Of themes that are hidden nothing is quoted, since quotes can be counted. */
  private Map<Item, List<Excerpt>> chosen(Catalogue.Section section) {
    Map<Item, List<Excerpt>> chosen = new LinkedHashMap<>();
    for (Item item : section.items()) {
      if (item.rule() instanceof Rule.Coded coded && shares.shows(item, material.basis())) {
        List<Excerpt> best = best(item, coded.code());
        if (!best.isEmpty()) {
          chosen.put(item, best);
        }
      }
    }
    return chosen;
  }

  private List<Excerpt> best(Item item, Code code) {
    Set<ReviewId> present =
        material.cases().stream()
            .filter(coded -> item.standing(coded, material.basis()) == Standing.PRESENT)
            .map(CodedCase::review)
            .collect(Collectors.toSet());
    Map<ReviewId, Excerpt> ofEach = new LinkedHashMap<>();
    material.excerpts().stream()
        .filter(excerpt -> excerpt.code().equals(code) && present.contains(excerpt.review()))
        .sorted(BEST)
        .filter(excerpt -> ofEach.values().stream().noneMatch(excerpt::saysTheSameAs))
        .forEach(excerpt -> ofEach.putIfAbsent(excerpt.review(), excerpt));
    return ofEach.values().stream().limit(most).toList();
  }
}
