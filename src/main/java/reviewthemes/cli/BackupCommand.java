package reviewthemes.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Copies;

/** Copies a workspace's database while it is in use. */
@Command(
    name = "backup",
    description = {
      "Makes a copy of a workspace's decisions, runs and suggestions.",
      "It is checked, and told where it is. The workspace may be in use.",
      ""
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", description = "the workspace's folder")
  private String workspace;

  @Override
  public Integer call() {
    Path copy = Copies.of(workspace, Clock.systemUTC()).make();
    spec.commandLine().getOut().println("Copied to " + copy);
    return Main.READ;
  }
}
