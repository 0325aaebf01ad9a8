package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the reviews that show each theme, and compares. */
@Command(
    name = "count",
    description = {
      "Counts how many reviews show each theme, and compares with other figures.",
      "FOLDER is a workspace, holds results of themes run, or PDF files, which are then read.",
      "Files called verdicts.csv, attributes.csv and benchmarks.csv in it are used.",
      "More: docs/count.md",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private SourceOptions source;

  @Option(
      names = "--by",
      paramLabel = "ATTRIBUTE",
      split = ",",
      description = {
        "count for each value of an attribute, or for each period;",
        "A+B: for each value of the one with each of the other"
      })
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--cross",
      paramLabel = "A,B",
      split = ",",
      description = "count reviews by two of: attributes, themes, period")
  private List<String> cross = new ArrayList<>();

  @Option(
      names = "--period",
      paramLabel = "FROM/TO",
      split = ",",
      description = "periods for --by period, such as 2019/2021 or 2019-04/2020-03")
  private List<String> periods = new ArrayList<>();

  @Option(
      names = "--dated",
      paramLabel = "ATTRIBUTE",
      defaultValue = "publication_date",
      description = "the attribute that tells a review's date (default: ${DEFAULT-VALUE})")
  private String dated;

  @Option(
      names = "--together",
      paramLabel = "N",
      defaultValue = "0",
      description = "show the N pairs of themes that most often stand in the same reviews")
  private int together;

  @Option(
      names = "--old-then",
      paramLabel = "DIR",
      description = "results of the old reviews under the old codebook")
  private Path oldThen;

  @Option(
      names = "--old-now",
      paramLabel = "DIR",
      description = "results of the same old reviews under this codebook")
  private Path oldNow;

  @Option(
      names = "--new-then",
      paramLabel = "DIR",
      description = "results of the reviews in FOLDER under the old codebook")
  private Path newThen;

  @Option(names = "--agreement", description = "show how well coders agree, with the program, too")
  private boolean agreement;

  @Option(names = "--csv", paramLabel = "DIR", description = "also write the tables into DIR")
  private Path csv;

  @Override
  public Integer call() throws IOException {
    CountOptions options =
        new CountOptions(
            source.sources(),
            source.from(),
            by,
            cross,
            periods,
            dated,
            together,
            Optional.ofNullable(oldThen),
            Optional.ofNullable(oldNow),
            Optional.ofNullable(newThen),
            agreement,
            Optional.ofNullable(csv));
    return new CountRun(options, spec.commandLine().getOut()).run();
  }
}
