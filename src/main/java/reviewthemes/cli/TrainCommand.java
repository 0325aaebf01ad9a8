package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Coders;
import reviewthemes.assembly.Stages;
import reviewthemes.assembly.StatusTraining;
import reviewthemes.assembly.TrainingFolder;
import reviewthemes.learn.CodingTrainer;
import reviewthemes.learn.file.ModelFile;

/** Learns the model anew. */
@Command(
    name = "train",
    description = {
      "Learns the model in models/ anew from the coded reviews in models/training/.",
      "The same reviews give the same model. Takes five minutes or more.",
      ""
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description = "Only write the coded sentences to FILE, for training the encoder.")
  private Path sentences;

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "W",
      description = {
        "Learn from the verdicts in this workspace as well, for the team that took them.",
        "The model is kept in W if it serves these reviews better, and W's runs use it."
      })
  private String workspace;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Home.find();
    Stages stages = Stages.load(home);
    if (sentences != null) {
      Files.write(sentences, TrainingFolder.sentences(home.resolve("models/training"), stages));
      out.println("Wrote " + sentences);
      return Main.READ;
    }
    TrainingFolder folder = TrainingFolder.read(home.resolve("models/training"), stages);
    if (workspace != null) {
      return new TeamTraining(workspace, home, stages, folder, out).run();
    }
    out.println(
        "Learning from "
            + folder.lessons().size()
            + " documents and "
            + folder.phrases().size()
            + " sentences ...");
    out.flush();
    Coders coders = new Coders(home, stages, Version.program());
    CodingTrainer.Learned learned = coders.learn(folder);
    Path file = Coders.modelFile(home);
    Path written = file.resolveSibling(file.getFileName() + ".part");
    Files.write(written, ModelFile.write(learned.model()));
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    StatusTraining status = StatusTraining.of(folder, home, stages);
    status.write(home);
    Coders.Card card = coders.card(folder, learned, status);
    Files.writeString(file.resolveSibling("README.md"), card.page());
    card.figures().forEach(out::println);
    out.println("Wrote " + file + ", legal-status.json and their card, README.md");
    return Main.READ;
  }
}
