package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.CheckedCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.yaml.CodebookFolder;

/** Shows the codebook and holds it against its own examples. */
@Command(
    name = "codebook",
    description = "Shows or checks the themes that reviews are read for.",
    mixinStandardHelpOptions = true)
final class CodebookCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: themes codebook list");
  }

  @Command(description = "Lists the themes.", mixinStandardHelpOptions = true)
  int list() throws IOException {
    Codebook codebook = CodebookFolder.read(folder());
    PrintWriter out = spec.commandLine().getOut();
    for (Theme theme : codebook.themes()) {
      String polarities =
          theme.codes().stream()
              .map(code -> String.valueOf(code.polarity().sign()))
              .collect(Collectors.joining("/"));
      out.printf("%-32s %-4s %s%n", theme.id(), polarities.strip(), theme.name());
    }
    out.printf("%d themes, codebook %s%n", codebook.themes().size(), codebook.version());
    return Main.READ;
  }

  @Command(
      description = {
        "Checks every file of the codebook and tries every indicator on every example.",
        "Exit code 1 if there is an error."
      },
      mixinStandardHelpOptions = true)
  int check() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Problem> problems = CheckedCodebook.problems(Home.find());
    problems.forEach(out::println);
    long errors = problems.stream().filter(Problem::isError).count();
    out.printf("%d errors, %d other remarks%n", errors, problems.size() - errors);
    return errors == 0 ? Main.READ : Main.SOME_NOT_READ;
  }

  private static Path folder() throws IOException {
    return Home.find().resolve("codebook");
  }
}
