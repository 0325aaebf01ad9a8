package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a thematic review of the reviews. */
@Command(
    name = "report",
    description = {
      "Writes a thematic review: web page, Word document, Excel workbook, tables and charts.",
      "FOLDER is a workspace, holds results of themes run, or PDF files, which are then read.",
      "Files called verdicts.csv, attributes.csv and benchmarks.csv in it are used.",
      "Its order and its words are in codebook/views/report.yaml. More: docs/report.md",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "a workspace, results of themes run, or PDF files")
  private String where;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "report",
      description = "where to write the report (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(
      names = "--suppress",
      paramLabel = "N",
      defaultValue = "0",
      description = "hide numbers of reviews from 1 to N-1, and what gives them away")
  private int suppress;

  @Option(
      names = "--from",
      paramLabel = "WHOM",
      description = "count ${COMPLETION-CANDIDATES} (default: both if there are verdicts)")
  private CountOptions.From from;

  @Option(names = "--verdicts", paramLabel = "FILE", description = "what people decided")
  private Path verdicts;

  @Option(
      names = "--attributes",
      paramLabel = "FILE",
      description = "what people know of each review, such as its type and date")
  private Path attributes;

  @Option(
      names = {"-b", "--benchmarks"},
      paramLabel = "FILE",
      description = "figures of other years and places to compare with")
  private Path benchmarks;

  @Override
  public Integer call() throws IOException {
    CountSources sources =
        new CountSources(
            where,
            Optional.ofNullable(verdicts),
            Optional.ofNullable(attributes),
            Optional.ofNullable(benchmarks));
    return new ReportRun(
            sources, Optional.ofNullable(from), suppress, out, spec.commandLine().getOut())
        .run();
  }
}
