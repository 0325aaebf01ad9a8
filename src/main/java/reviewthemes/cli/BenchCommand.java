package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.pipeline.batch.Inputs;

/** Measures how long the whole job takes beside reading the text alone. */
@Command(
    name = "bench",
    description = {
      "Times the whole job beside the bare extraction of the text.",
      "Both are done round by round in one run; the first round warms up and does not count.",
      "The results go to a folder that is thrown away. With --cold one of the two is done once",
      "and timed from the start of Java on: run it for each and divide.",
      ""
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "folder with PDF files")
  private Path input;

  @Option(
      names = {"-r", "--rounds"},
      paramLabel = "N",
      defaultValue = "5",
      description = "how many rounds (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "how many files at a time (default: one for each processor)")
  private Integer threads;

  @Option(
      names = "--cold",
      paramLabel = "PART",
      description = "text or job: this once, and nothing before it")
  private Bench.Part cold;

  @Override
  public Integer call() throws IOException {
    int atATime = Threads.check(threads, spec.commandLine());
    Inputs inputs = InputFinder.find(input);
    if (inputs.files().isEmpty()) {
      throw new IOException(input + " holds no PDF files: check that it is the right folder");
    }
    if (cold != null) {
      spec.commandLine().getOut().println(Bench.cold(cold, inputs.files(), atATime));
      return Main.READ;
    }
    Wiring wiring = Wiring.load(Home.find(), Sensitivity.BALANCED);
    wiring.coder().prepare();
    Bench bench = new Bench(wiring, inputs.files(), atATime);
    bench.run(Math.max(1, rounds)).forEach(spec.commandLine().getOut()::println);
    return Main.READ;
  }
}
