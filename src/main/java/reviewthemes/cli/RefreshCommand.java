package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.CoderOnDemand;
import reviewthemes.assembly.Counting;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.StoredWorkspace;

/** Takes new reviews into a workspace, and says what moved since the last time. */
@Command(
    name = "refresh",
    description = {
      "Takes a folder's new and changed reviews into a workspace, and counts again.",
      "It says what moved since the last refresh, and why. What people decided stays.",
      "Without FOLDER it counts what is there, read again if codebook or model changed.",
      "More: docs/refresh.md",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some files were not read, or --check found a difference; a line says which",
      "2:nothing was done, and a line says why"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RefreshCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "WORKSPACE",
      description = "what themes run --workspace made: a folder, or a server's address")
  private String where;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "folder with PDF files: the new reviews, or all of them")
  private Path folder;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "what to call this refresh, such as 2026 (default: today's date)")
  private String name;

  @Option(names = "--only", description = "reviews that are not in FOLDER count no longer")
  private boolean only;

  @ArgGroup private Look look;

  @Option(
      names = "--read-again",
      description = "with --check: read the PDF files again as well, and compare every quote")
  private boolean readAgain;

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "folder for the tables (default: refreshes/NAME in the workspace)")
  private Path csv;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "how many files at a time (default: one for each processor)")
  private Integer threads;

  @ArgGroup private Readiness readiness;

  /** Which look at earlier refreshes, if any. */
  static final class Look {
    @Option(names = "--list", description = "list the refreshes")
    private boolean list;

    @Option(names = "--show", paramLabel = "NAME", description = "show what one was made of")
    private String show;

    @Option(
        names = "--diff",
        arity = "2",
        paramLabel = "NAME",
        description = "say what moved from one to another, and why")
    private List<String> diff;

    @Option(
        names = "--check",
        paramLabel = "NAME",
        description = "make its counts again from files and decisions, and compare")
    private String check;
  }

  @Override
  public Integer call() throws IOException {
    int atATime = Threads.check(threads, spec.commandLine());
    check();
    Path home = Home.find();
    CoderOnDemand coder =
        new CoderOnDemand(
            home, Readiness.of(readiness), Version.program(), Workspaces.model(where));
    Counting counting = Counting.load(home, coder.codebook());
    try (StoredWorkspace workspace = Workspaces.open(where, Clock.systemUTC())) {
      RefreshTables tables = new RefreshTables(spec.commandLine().getOut(), tables());
      if (look != null) {
        return look(new RefreshLook(workspace, coder, counting, tables));
      }
      return new RefreshRun(
              workspace, coder, counting, tables, new Console(spec.commandLine().getOut()))
          .run(
              Optional.ofNullable(name),
              LocalDate.now(),
              Optional.ofNullable(folder),
              only,
              atATime);
    }
  }

  private int look(RefreshLook at) throws IOException {
    if (look.list) {
      return at.list();
    } else if (look.show != null) {
      return at.show(look.show);
    } else if (look.diff != null) {
      return at.diff(look.diff.get(0), look.diff.get(1));
    }
    return at.check(look.check, readAgain);
  }

  private void check() {
    if (look != null && (folder != null || name != null || only)) {
      throw wrong("--list, --show, --diff and --check look at earlier refreshes: name no folder");
    }
    if (readAgain && (look == null || look.check == null)) {
      throw wrong("--read-again goes with --check");
    }
    if (only && folder == null) {
      throw wrong("--only needs a FOLDER");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Where tables go, if anywhere; below it each refresh has a folder unless one was named. */
  private RefreshTables.Place tables() {
    if (csv != null) {
      return new RefreshTables.Place(Optional.of(csv), false);
    }
    return new RefreshTables.Place(
        Workspaces.isServer(where) ? Optional.empty() : Optional.of(Path.of(where, "refreshes")),
        true);
  }
}
