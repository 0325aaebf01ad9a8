package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Workspaces;
import reviewthemes.pipeline.Sensitivity;

/** Codes a folder of reviews, or one review. */
@Command(
    name = "run",
    description = {
      "Reads PDF files and writes which themes it suggests.",
      "A folder is read with its subfolders; files that have not changed since the last run",
      "are not read again.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were read",
      "1:some files were not read; a line says why",
      "2:nothing was done, and a line says why"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "folder with PDF files, or one PDF file")
  private Path input;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "folder for the results (default: out, or out in the workspace)")
  private Path out;

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "W",
      description = {
        "keep reviews and suggestions there for people to decide on:",
        "a folder, or jdbc:postgresql://host/database"
      })
  private String workspace;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "how many files at a time (default: one for each processor)")
  private Integer threads;

  @Option(
      names = {"-f", "--force"},
      description = "read every file again, changed or not")
  private boolean force;

  @ArgGroup private Readiness readiness;

  @Override
  public Integer call() throws IOException {
    int atATime = Threads.check(threads, spec.commandLine());
    Sensitivity sensitivity = Readiness.of(readiness);
    Console console = new Console(spec.commandLine().getOut());
    return new Run(
            input, results(), Optional.ofNullable(workspace), atATime, force, sensitivity, console)
        .run();
  }

  private Path results() {
    if (out != null) {
      return out;
    }
    return workspace == null || Workspaces.isServer(workspace)
        ? Path.of("out")
        : Path.of(workspace, "out");
  }
}
