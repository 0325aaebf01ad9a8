package reviewthemes.report;

import java.time.LocalDate;
import java.util.List;
import reviewthemes.codebook.Codebook;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Statistics;
import reviewthemes.count.table.Table;
import reviewthemes.output.Document;
import reviewthemes.pipeline.ProducedBy;

/**
 * All that is known for a report.
 *
 * @param codebook the themes
 * @param catalogue what is counted, and under which headings
 * @param cases the reviews as coded
 * @param bases whose word counts; the last goes before the others
 * @param benchmarks figures of others
 * @param excerpts words of the reviews that nobody has rejected
 * @param documents the reviews as read
 * @param producedBy what read them
 * @param agreement how well coders agree, if that is known
 * @param notes what a reader of the audit should know, one line each
 * @param statistics computes intervals and tests
 * @param discretion hides small numbers
 * @param date when the report is made
 */
public record Material(
    Codebook codebook,
    Catalogue catalogue,
    List<CodedCase> cases,
    List<Basis> bases,
    List<Benchmark> benchmarks,
    List<Excerpt> excerpts,
    List<Document> documents,
    List<ProducedBy> producedBy,
    List<Table> agreement,
    List<String> notes,
    Statistics statistics,
    Discretion discretion,
    LocalDate date) {
  public Material {
    cases = List.copyOf(cases);
    bases = List.copyOf(bases);
    benchmarks = List.copyOf(benchmarks);
    excerpts = List.copyOf(excerpts);
    documents = List.copyOf(documents);
    producedBy = List.copyOf(producedBy);
    agreement = List.copyOf(agreement);
    notes = List.copyOf(notes);
  }

  /** Whose word the report goes by. */
  public Basis basis() {
    return bases.get(bases.size() - 1);
  }

  /** Whether any person has decided on anything. */
  public boolean hasVerdicts() {
    return cases.stream().anyMatch(CodedCase::hasVerdicts);
  }

  /** How many reviews could be read so far. */
  public int count(Exposure exposure) {
    return (int) cases.stream().filter(coded -> coded.exposure() == exposure).count();
  }

  /**
   * The same with what small numbers do not give away. Suggestions beside verdicts would tell who
   * differs, and a few reviews that count apart would be told by the others.
   */
  public Material discreet() {
    if (!discretion.isOn()) {
      return this;
    }
    int apart = cases.size() - count(Exposure.FULL);
    boolean leaveOut = basis() == Basis.SUGGESTIONS && discretion.isSmall(apart);
    List<CodedCase> counted =
        leaveOut
            ? cases.stream().filter(coded -> coded.exposure() == Exposure.FULL).toList()
            : cases;
    return new Material(
        codebook,
        catalogue,
        counted,
        List.of(basis()),
        benchmarks,
        excerpts,
        documents,
        producedBy,
        List.of(),
        notes,
        statistics,
        discretion,
        date);
  }
}
