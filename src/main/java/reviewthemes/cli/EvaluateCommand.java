package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import reviewthemes.assembly.AttributeGoldFile;
import reviewthemes.assembly.Coders;
import reviewthemes.assembly.GoldFolder;
import reviewthemes.assembly.Machine;
import reviewthemes.assembly.Stages;
import reviewthemes.assembly.TrainingFolder;
import reviewthemes.evaluate.OpenCoder;
import reviewthemes.evaluate.Unit;
import reviewthemes.evaluate.attribute.AttributeGold;
import reviewthemes.evaluate.json.CodingFiles;
import reviewthemes.pipeline.Sensitivity;

/** Compares what is suggested with what people coded. */
@Command(
    name = "evaluate",
    description = {
      "Compares what is suggested with what people coded.",
      "Flags and quotes, code by code, with intervals. GOLD holds *.gold.json files and the PDF",
      "files beside them, or marked-up *.md files. What the figures mean: docs/evaluate.md",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD", description = "folder with reviews that people coded")
  private Path gold;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "compare the results of an earlier run in DIR (default: read afresh)")
  private Path out;

  @Option(
      names = {"-w", "--wrong"},
      paramLabel = "N",
      defaultValue = "0",
      description = "show N wrong and N missed quotes of each code, and what each stage decided")
  private int wrong;

  @Option(
      names = {"-i", "--indicators"},
      description = "show how each indicator of the codebook does")
  private boolean indicators;

  @Option(names = "--csv", paramLabel = "DIR", description = "write the figures as tables into DIR")
  private Path csv;

  @Option(
      names = {"-u", "--units"},
      paramLabel = "FILE",
      description =
          "compare with the coded findings in FILE (JSON lines); GOLD holds the PDF files")
  private Path units;

  @Option(
      names = "--leave-out",
      description = {
        "learn anew for each part of models/training without that part, and judge by that",
        "what GOLD has of it; takes some minutes"
      })
  private boolean leaveOut;

  @Option(
      names = "--indicators-alone",
      description = "judge indicators, sections and context without anything learned")
  private boolean indicatorsAlone;

  private OpenCoder coder(Path home, Stages stages) throws IOException {
    Coders coders = new Coders(home, stages, Version.program());
    if (indicatorsAlone) {
      return coders.indicatorsAlone();
    }
    if (out != null && !leaveOut && wrong == 0 && !indicators) {
      return coders.indicatorsAlone();
    }
    if (!leaveOut) {
      return coders.learned(Sensitivity.BALANCED);
    }
    TrainingFolder folder = TrainingFolder.read(home.resolve("models/training"), stages);
    return coders.leavingOut(folder, coders.learn(folder), Sensitivity.BALANCED);
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new IOException(gold + " is not a folder: check the spelling");
    }
    if (units != null && indicators) {
      throw new ParameterException(
          spec.commandLine(), "--indicators needs coded sentences: leave out --units");
    }
    Path home = Home.find();
    Stages stages = Stages.load(home);
    boolean look = wrong > 0 || indicators;
    Machine machine = new Machine(stages, coder(home, stages), Optional.ofNullable(out), look);
    PrintWriter printer = spec.commandLine().getOut();
    Optional<Path> tables = Optional.ofNullable(csv);
    if (units == null) {
      GoldFolder folder = GoldFolder.read(gold, stages.markupReader());
      AttributeGold attributes = AttributeGoldFile.read(home);
      return new Evaluate(machine, folder, wrong, indicators, attributes, tables, printer).run();
    }
    List<Unit> findings = CodingFiles.units(units.toString(), Files.readAllLines(units));
    return new EvaluateUnits(machine, findings, gold, wrong, tables, printer).run();
  }
}
