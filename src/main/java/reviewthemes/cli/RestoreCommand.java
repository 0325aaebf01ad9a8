package reviewthemes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Copies;

/** Goes back to a copy of a workspace's database. */
@Command(
    name = "restore",
    description = {
      "Puts a copy in the place of a workspace's database.",
      "What was there is kept beside the copies. Without a copy's name it lists those there are.",
      ""
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "the workspace's folder")
  private String workspace;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BACKUP",
      description = "a copy's file, or its name in the workspace's folder backups")
  private Path copy;

  @Override
  public Integer call() {
    Copies copies = Copies.of(workspace, Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    if (copy == null) {
      copies.list().forEach(file -> out.println(file.getFileName()));
      out.println("To go back to one: themes restore " + workspace + " NAME");
    } else {
      Copies.Restored restored = copies.restore(copy);
      out.println("The workspace holds " + restored.decisions() + " decisions again");
      restored.replaced().ifPresent(file -> out.println("What was there is kept: " + file));
    }
    return Main.READ;
  }
}
