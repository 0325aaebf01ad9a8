package reviewthemes.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Facet;
import reviewthemes.count.Item;
import reviewthemes.count.Pair;
import reviewthemes.count.Period;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Comparer;
import reviewthemes.count.table.AttributesTable;
import reviewthemes.count.table.ByTable;
import reviewthemes.count.table.ComparisonTable;
import reviewthemes.count.table.CrossTable;
import reviewthemes.count.table.OverruledTable;
import reviewthemes.count.table.PairsTable;
import reviewthemes.count.table.Table;
import reviewthemes.count.table.ThemesTable;

/**
 * The tables that were asked for.
 *
 * @param options what was asked for
 * @param catalogue what is counted
 * @param cases the reviews
 */
record CountTables(CountOptions options, Catalogue catalogue, List<CodedCase> cases) {
  private static final String PERIOD = "period";
  private static final int MOST_VALUES = 12;

  List<Table> all(List<Benchmark> benchmarks) throws IOException {
    boolean decided = cases.stream().anyMatch(CodedCase::hasVerdicts);
    List<Basis> bases = options.bases(decided);
    Basis last = bases.get(bases.size() - 1);
    List<Basis> lastFirst = bases.stream().sorted(Comparator.reverseOrder()).toList();
    List<Table> tables = new ArrayList<>();
    if (!shownAttributes().isEmpty()) {
      tables.add(AttributesTable.of(cases, shownAttributes()));
    }
    tables.add(new ThemesTable(catalogue, new CommonsStatistics(), bases).of(cases));
    if (bases.size() > 1) {
      tables.add(OverruledTable.of(catalogue, cases));
    }
    for (String by : options.by()) {
      for (Basis basis : lastFirst) {
        Table table =
            new ByTable(catalogue, new CommonsStatistics(), basis).of(cases, facets(by, basis));
        tables.add(basis == last ? table : table.called(table.id() + "-" + basis.label()));
      }
    }
    if (!options.cross().isEmpty()) {
      tables.add(cross(last));
    }
    if (options.together() > 0) {
      for (Basis basis : lastFirst) {
        List<Pair> pairs = Pair.of(catalogue.items(), cases, basis);
        int most = Math.min(options.together(), pairs.size());
        Table table = PairsTable.of(pairs.subList(0, most), cases, basis);
        tables.add(basis == last ? table : table.called(table.id() + "-" + basis.label()));
      }
    }
    if (!benchmarks.isEmpty()) {
      Comparer comparer = new Comparer(catalogue, new CommonsStatistics());
      tables.add(ComparisonTable.of(comparer.compare(cases, last, benchmarks)));
    }
    return tables;
  }

  private Table cross(Basis basis) throws IOException {
    if (options.cross().size() != 2) {
      throw new IOException("--cross takes two, such as --cross review_type,child.infant");
    }
    return CrossTable.of(
        cases, facet(options.cross().get(0), basis), facet(options.cross().get(1), basis));
  }

  /** One, or several at once with a plus between. */
  private Facet facets(String names, Basis basis) throws IOException {
    Facet all = null;
    for (String name : names.split("\\+")) {
      Facet one = facet(name.strip(), basis);
      all = all == null ? one : all.and(one);
    }
    if (all == null) {
      throw new IOException("--by takes attributes, such as referrer or referrer+review_type");
    }
    return all;
  }

  private Facet facet(String name, Basis basis) throws IOException {
    List<Item> items = catalogue.named(name);
    if (items.size() == 1) {
      return Facet.item(items.get(0), basis);
    }
    if (name.equals(PERIOD)) {
      List<Period> periods = options.readPeriods();
      if (periods.isEmpty()) {
        throw new IOException("say which periods, such as --period 2016/2018,2019/2021");
      }
      known(options.dated());
      return Facet.period(options.dated(), periods);
    }
    return Facet.attribute(known(name));
  }

  private String known(String attribute) throws IOException {
    if (!attributes().contains(attribute)) {
      throw new IOException(
          "nothing is known of '"
              + attribute
              + "': choose a theme, period, or one of: "
              + String.join(", ", attributes()));
    }
    return attribute;
  }

  private TreeSet<String> attributes() {
    return cases.stream()
        .flatMap(coded -> coded.attributes().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that several reviews may share; titles and dates are as many as reviews. */
  private List<String> shownAttributes() {
    return attributes().stream()
        .filter(name -> !name.equals(options.dated()))
        .filter(
            name -> {
              long values =
                  cases.stream()
                      .flatMap(coded -> coded.attribute(name).stream())
                      .distinct()
                      .count();
              return values <= MOST_VALUES && (values < cases.size() || cases.size() == 1);
            })
        .toList();
  }
}
