package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private SourceOptions source;

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

  @Override
  public Integer call() throws IOException {
    return new ReportRun(
            source.sources(), source.from(), suppress, out, spec.commandLine().getOut())
        .run();
  }
}
