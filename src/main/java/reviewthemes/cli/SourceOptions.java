package reviewthemes.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is counted, and whose word counts: the same for every command that counts. */
final class SourceOptions {
  @Parameters(
      paramLabel = "FOLDER",
      description = "a workspace, results of themes run, or PDF files")
  private String where;

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

  CountSources sources() {
    return new CountSources(
        where,
        Optional.ofNullable(verdicts),
        Optional.ofNullable(attributes),
        Optional.ofNullable(benchmarks));
  }

  Optional<CountOptions.From> from() {
    return Optional.ofNullable(from);
  }
}
