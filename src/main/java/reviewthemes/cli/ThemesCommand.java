package reviewthemes.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before every other command. */
@Command(
    name = "themes",
    description = {
      "Reads published case reviews (PDF) and suggests which themes each of them holds,",
      "with the words that show it. A person decides.",
      ""
    },
    footer = {"", "Start with: themes run examples/reviews"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      VerifyCommand.class,
      TrailCommand.class,
      UsersCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExplainCommand.class,
      CodebookCommand.class,
      CountCommand.class,
      ReportCommand.class,
      RefreshCommand.class,
      NewThemesCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class
    })
final class ThemesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: themes run examples/reviews");
  }
}
