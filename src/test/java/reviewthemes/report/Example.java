package reviewthemes.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.Item;
import reviewthemes.count.Limits;
import reviewthemes.count.Mark;
import reviewthemes.count.Period;
import reviewthemes.count.Rule;
import reviewthemes.count.Verdict;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Mapping;
import reviewthemes.output.Document;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.Coverage;
import reviewthemes.review.ReviewId;

/** Made-up material for reports: three themes, one of them computed. */
public final class Example {
  public static final Code ABUSE = Code.parse("parent.domestic_abuse");
  public static final Code HEALTH = Code.parse("parent.mental_health");
  public static final Item ABUSE_ITEM = Item.of(ABUSE, "Domestic abuse");
  public static final Item HEALTH_ITEM = Item.of(HEALTH, "Mental health");
  public static final Item BOTH =
      new Item(
          "parent.both", "Both", new Rule.AllOf(List.of(ABUSE_ITEM.rule(), HEALTH_ITEM.rule())));
  public static final Item EITHER =
      new Item(
          "parent.any", "Either", new Rule.AnyOf(List.of(ABUSE_ITEM.rule(), HEALTH_ITEM.rule())));
  public static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              new Catalogue.Section("Parents", List.of(ABUSE_ITEM, HEALTH_ITEM)),
              new Catalogue.Section("Computed", List.of(BOTH, EITHER))),
          List.of(),
          new Limits(10, Set.of("SCR"), .9, "scope", Set.of("summary")));
  public static final LocalDate DATE = LocalDate.of(2021, 6, 30);

  private Example() {}

  /** A case with verdicts on both themes; suggestions say the same. */
  public static CodedCase decided(int number, boolean abuse, boolean health, String type) {
    Map<Code, Mark> marks = new HashMap<>();
    marks.put(ABUSE, mark(abuse));
    marks.put(HEALTH, mark(health));
    return new CodedCase(
        new ReviewId("r" + number),
        Exposure.FULL,
        Map.of(
            "review_type", type, "publication_date", "20" + (10 + number % 10), "board", "North"),
        marks);
  }

  private static Mark mark(boolean present) {
    return new Mark(present, Optional.of(present ? Verdict.PRESENT : Verdict.ABSENT));
  }

  /** So many reviews, of which the first so many show each theme. */
  public static List<CodedCase> cases(int reviews, int abuse, int health) {
    List<CodedCase> cases = new ArrayList<>();
    for (int i = 0; i < reviews; i++) {
      cases.add(decided(i, i < abuse, i < health, i % 3 == 0 ? "CSPR" : "SCR"));
    }
    return cases;
  }

  /** Reviews that show themes at random. */
  public static List<CodedCase> random(Random random) {
    List<CodedCase> cases = new ArrayList<>();
    int reviews = 8 + random.nextInt(40);
    double abuse = random.nextDouble();
    double health = random.nextDouble();
    double type = random.nextDouble();
    for (int i = 0; i < reviews; i++) {
      cases.add(
          decided(
              i,
              random.nextDouble() < abuse,
              random.nextDouble() < health,
              random.nextDouble() < type ? "SCR" : random.nextBoolean() ? "CSPR" : "rapid review"));
    }
    return cases;
  }

  public static Benchmark benchmark(Mapping mapping, int count, int of) {
    return new Benchmark(
        "B" + mapping + count,
        "Others 2010",
        Period.parse("2008/2009"),
        "SCR",
        "all",
        OptionalInt.of(of),
        Optional.of(BigDecimal.valueOf(Math.round(100.0 * count / of))),
        OptionalInt.of(count),
        ABUSE_ITEM.id(),
        "12",
        "primary_seen",
        mapping,
        "",
        2);
  }

  public static Excerpt excerpt(String review, Code code, String text, boolean accepted) {
    return new Excerpt(new ReviewId(review), "Child " + review, code, text, 3, 4, .8, accepted);
  }

  public static Material material(List<CodedCase> cases, int fewest) {
    return material(
        cases,
        fewest,
        List.of(Basis.SUGGESTIONS, Basis.VERDICTS),
        List.of(benchmark(Mapping.EXACT, 16, 27), benchmark(Mapping.SAME, 3, 4)),
        List.of(
            excerpt("r0", ABUSE, "He struck her & <left>.", true),
            excerpt("r1", ABUSE, "Police were called.", false)));
  }

  public static Material material(
      List<CodedCase> cases,
      int fewest,
      List<Basis> bases,
      List<Benchmark> benchmarks,
      List<Excerpt> excerpts) {
    return new Material(
        new Codebook(List.of(), "0123456789abcdef"),
        CATALOGUE,
        cases,
        bases,
        benchmarks,
        excerpts,
        List.of(
            new Document(
                "r0",
                "r0.pdf",
                "ab",
                "Child A",
                9,
                90,
                true,
                new Coverage(8, List.of(4), List.of()))),
        List.of(new ProducedBy("c1", "p1", "m1", "0.1")),
        List.of(),
        List.of("benchmarks.csv:3: left out"),
        new CommonsStatistics(),
        new Discretion(fewest),
        DATE);
  }
}
