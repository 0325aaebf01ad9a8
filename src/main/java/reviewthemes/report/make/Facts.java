package reviewthemes.report.make;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reviewthemes.count.Basis;
import reviewthemes.count.Exposure;
import reviewthemes.count.Period;
import reviewthemes.output.Document;
import reviewthemes.report.Material;
import reviewthemes.report.Outline;

/** What the texts of a report may speak of, by name. */
final class Facts {
  private static final String PUBLISHED = "publication_date";
  private static final double LEVEL = .05;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Material material;
  private final Map<String, Supplier<String>> facts = new TreeMap<>();

  Facts(Material material, Compared compared, DifferencesPart differences) {
    this.material = material;
    DifferencesPart.Fate fate = differences.all();
    int decisions = fate.decided() + fate.open();
    facts.put("reviews", () -> Shown.number(material.cases().size(), "review"));
    facts.put("boards", () -> values("board"));
    facts.put("published", this::published);
    facts.put("date", () -> material.date().format(DAY));
    facts.put("pages", () -> Integer.toString(pages()));
    facts.put("pages_without_text", () -> number(pagesWithoutText()));
    facts.put("summaries", () -> number(material.count(Exposure.SUMMARY)));
    facts.put("unread", () -> number(material.count(Exposure.UNREAD)));
    facts.put("themes", () -> Integer.toString(material.codebook().themes().size()));
    facts.put("codes", () -> Integer.toString(material.codebook().codes().size()));
    facts.put("decisions", () -> Integer.toString(decisions));
    facts.put("decided", () -> number(fate.decided()));
    facts.put("open", () -> number(fate.open()));
    facts.put("open_share", () -> Shown.percent((double) fate.open() / Math.max(1, decisions)));
    facts.put("different", () -> number(fate.different()));
    facts.put("confirmed", () -> number(fate.confirmed()));
    facts.put("refused", () -> number(fate.refused()));
    facts.put("added", () -> number(fate.added()));
    facts.put("basis", () -> basis(material.basis()));
    facts.put("tested", () -> Integer.toString(compared.tested()));
    facts.put("false_alarms", () -> String.format(Locale.ROOT, "%.1f", compared.tested() * LEVEL));
    facts.put("fewest", () -> Integer.toString(material.catalogue().limits().fewest()));
    facts.put("hidden_below", () -> Integer.toString(material.discretion().fewest()));
    facts.put("codebook", () -> material.codebook().version());
  }

  String of(String name) {
    return facts.get(name).get();
  }

  /** The names that texts may use. */
  Set<String> names() {
    return facts.keySet();
  }

  private static String basis(Basis basis) {
    return basis == Basis.VERDICTS
        ? "what people decided"
        : "what the program suggests, which no person has verified";
  }

  private String number(int number) {
    return material.discretion().isSmall(number)
        ? "fewer than " + material.discretion().fewest()
        : Integer.toString(number);
  }

  private int pages() {
    return material.documents().stream().mapToInt(Document::pages).sum();
  }

  int pagesWithoutText() {
    return material.documents().stream()
        .mapToInt(document -> document.coverage().pagesWithoutText().size())
        .sum();
  }

  private String values(String attribute) {
    Set<String> values =
        material.cases().stream()
            .flatMap(coded -> coded.attribute(attribute).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return values.isEmpty() ? "boards that the reviews do not name" : String.join("; ", values);
  }

  /** From when to when the reviews were published, as far as that is known. */
  private String published() {
    List<Period> periods =
        material.cases().stream()
            .flatMap(coded -> coded.attribute(PUBLISHED).stream())
            .flatMap(Facts::period)
            .sorted()
            .toList();
    if (periods.isEmpty()) {
      return "at times that the reviews do not tell";
    }
    boolean months =
        periods.stream().allMatch(period -> period.written().length() > "2019".length());
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(months ? "MMMM yyyy" : "yyyy", Locale.UK);
    LocalDate last = periods.stream().map(Period::last).max(LocalDate::compareTo).orElseThrow();
    String from = periods.get(0).first().format(format);
    String to = last.format(format);
    return from.equals(to) ? "in " + from : "from " + from + " to " + to;
  }

  private static java.util.stream.Stream<Period> period(String written) {
    try {
      return java.util.stream.Stream.of(Period.parse(written));
    } catch (IllegalArgumentException e) {
      return java.util.stream.Stream.empty();
    }
  }

  /** Whether what a condition says is so. */
  boolean holds(Outline.Condition condition, Compared compared, QuotesPart quotes) {
    return switch (condition) {
      case VERDICTS -> material.basis() == Basis.VERDICTS;
      case BOTH -> material.bases().size() > 1;
      case BENCHMARKS -> !compared.others().isEmpty() || !compared.hidden().isEmpty();
      case PUBLISHED -> compared.hasPublished();
      case TESTED -> compared.tested() > 0;
      case SUMMARIES -> material.count(Exposure.SUMMARY) > 0;
      case UNREAD -> pagesWithoutText() > 0;
      case OPEN -> new DifferencesPart(material).all().open() > 0;
      case SUPPRESSED -> material.discretion().isOn();
      case UNVERIFIED_QUOTES -> quotes.hasUnverified();
      case AGREEMENT -> !material.agreement().isEmpty();
      case NOTES -> !material.notes().isEmpty();
    };
  }
}
