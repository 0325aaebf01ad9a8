package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Coders;
import reviewthemes.assembly.Machine;
import reviewthemes.assembly.Stages;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.Explanation;
import reviewthemes.evaluate.OpenCoder;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.flag.Flag;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/** Says why a theme was suggested for a review, or why not. */
@Command(
    name = "explain",
    description = {
      "Says in words why a theme is suggested for a review, or why not.",
      "Shows the quotes, which passages came near, and what each stage held against them.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "REVIEW", description = "PDF file of a review")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "THEME",
      description = "such as practice.recording, or practice.recording- for concerns alone")
  private String theme;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      defaultValue = "5",
      description = "how many passages of each kind to show (default: ${DEFAULT-VALUE})")
  private int most;

  @Override
  public Integer call() throws IOException {
    Path home = Home.find();
    Stages stages = Stages.load(home);
    List<Code> codes =
        stages.codebook().codes().stream()
            .filter(code -> theme.equals(code.toString()) || theme.equals(code.theme().value()))
            .toList();
    if (codes.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no theme is called " + theme + ": see themes codebook list");
    }
    OpenCoder coder = new Coders(home, stages, Version.program()).learned(Sensitivity.BALANCED);
    PrintWriter out = spec.commandLine().getOut();
    try {
      Machine machine = new Machine(stages, coder, Optional.empty(), true);
      ReviewId id = new ReviewId(file.getFileName().toString());
      ScoredReading scored = coder.read(machine.read(id, file));
      for (Flag flag : coder.flags(scored)) {
        if (codes.contains(flag.code())) {
          Explanation.of(scored, flag).lines(most).forEach(out::println);
          out.println();
        }
      }
      return Main.READ;
    } catch (UnreadableReview e) {
      out.println(e.getMessage());
      return Main.SOME_NOT_READ;
    }
  }
}
