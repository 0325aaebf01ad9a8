package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import reviewthemes.verify.WorkspaceProblem;

/** The {@code themes} command. */
public final class Main {
  static final int READ = 0;
  static final int SOME_NOT_READ = 1;
  static final int WRONG_USE = 2;
  private static final int WIDTH = 96;

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    System.exit(commandLine(out, err).execute(args));
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new ThemesCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(WIDTH)
        .setParameterExceptionHandler(Main::correct)
        .setExecutionExceptionHandler(Main::explain);
  }

  /** What was typed wrong is told in a line that says where to look. */
  private static int correct(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String wrong = e.getMessage().lines().findFirst().orElse("");
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      String what = command.getSubcommands().isEmpty() ? "not understood" : "no command";
      wrong = first + " is " + what;
    }
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(wrong + " (how it is used: " + name + " --help)");
    return WRONG_USE;
  }

  /** What a person can mend is told in a line; a fault of the program is shown in full. */
  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    boolean plain =
        e instanceof IOException
            || e instanceof WorkspaceProblem
            || e.getClass().getSimpleName().startsWith("Broken");
    if (!plain) {
      throw e;
    }
    command.getErr().println(e.getMessage());
    return WRONG_USE;
  }
}
