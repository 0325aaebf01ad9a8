package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import reviewthemes.assembly.Coders;
import reviewthemes.assembly.Stages;
import reviewthemes.assembly.TeamModel;
import reviewthemes.assembly.TrainingFolder;
import reviewthemes.assembly.VerifiedReviews;
import reviewthemes.assembly.Workspaces;
import reviewthemes.learn.file.ModelFile;
import reviewthemes.store.StoredWorkspace;

/**
 * Learns a model for the team of a workspace, and keeps it if it is better.
 *
 * @param workspace the workspace, a folder
 * @param folder the program's own coded texts
 * @param out where to print
 */
record TeamTraining(
    String workspace, Path home, Stages stages, TrainingFolder folder, PrintWriter out) {

  /** Returns the exit code. */
  int run() throws IOException {
    if (Workspaces.isServer(workspace)) {
      throw new IOException(
          "A model for a team is kept in the workspace's folder, and " + workspace + " has none");
    }
    VerifiedReviews verified;
    try (StoredWorkspace opened = Workspaces.open(workspace, Clock.systemUTC())) {
      verified = VerifiedReviews.of(opened, stages);
    }
    int reviews = verified.reviews().size();
    if (reviews < TeamModel.LEAST) {
      throw new IOException(
          "Every suggested quote is decided in "
              + reviews
              + (reviews == 1 ? " review" : " reviews")
              + " of this workspace; learning needs "
              + TeamModel.LEAST
              + ": decide on more with themes verify");
    }
    out.println(
        "Learning from "
            + reviews
            + " verified reviews and "
            + folder.lessons().size()
            + " documents of the program; not used, because not all is decided: "
            + verified.undecided()
            + " ...");
    out.flush();
    TeamModel learned = new Coders(home, stages, Version.program()).learnForTeam(folder, verified);
    learned.lines().forEach(out::println);
    out.println();
    return learned.isBetter() ? keep(learned) : leave();
  }

  private int keep(TeamModel learned) throws IOException {
    Path file = Workspaces.modelFile(workspace);
    Path written = file.resolveSibling(file.getFileName() + ".part");
    Files.write(written, ModelFile.write(learned.model()));
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    out.println("Better: kept as " + file + ". The next themes run --workspace uses it.");
    return Main.READ;
  }

  private int leave() {
    out.println("Not better: nothing is changed. Verdicts on more reviews may help.");
    return Main.READ;
  }
}
