package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Verdict;

/** Learning from verdicts, in a home folder that has little to learn from itself. */
class TeamTrainingIT {
  private static final Coder ANN = new Coder("Ann");
  private static final int DOCUMENTS = 6;

  @TempDir private Path folder;
  private Path home;
  private Path workspace;

  @BeforeEach
  void readReviews() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    workspace = folder.resolve("w");
    copy("codebook");
    copy("pipeline");
    copy("models/encoder");
    for (String model : List.of("models/coding.model", "models/legal-status.json")) {
      Files.copy(Program.HOME.resolve(model), home.resolve(model));
    }
    Path development = Path.of("models/training/development");
    Files.createDirectories(home.resolve(development));
    Path attributes = Path.of("models/training/attributes.yaml");
    Files.copy(Program.HOME.resolve(attributes), home.resolve(attributes));
    try (Stream<Path> files = Files.list(Program.HOME.resolve(development))) {
      for (Path file : files.sorted().limit(DOCUMENTS).toList()) {
        Files.copy(file, home.resolve(development).resolve(file.getFileName()));
      }
    }
    assertThat(run("run", Program.EXAMPLES, "--workspace", workspace).code()).isZero();
  }

  @Test
  void verdictsOnTooFewReviewsAreRefused() {
    Program program = run("train", "--workspace", workspace);
    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err())
        .contains("Every suggested quote is decided in 0 reviews", "decide on more");
  }

  @Test
  void aWorseModelIsNotTakenAndABetterOneIsUsedByTheNextRun() throws IOException {
    acceptEverything();
    Program worse = run("train", "--workspace", workspace);
    assertThat(worse.code()).as(worse.err()).isZero();
    assertThat(worse.out())
        .contains("Learning from 4 verified reviews and " + DOCUMENTS + " documents")
        .contains("not used, because not all is decided: 0")
        .contains("The program's own model on these reviews", "QUOTES")
        .contains("Not better: nothing is changed");
    assertThat(workspace.resolve("coding.model")).doesNotExist();

    assertThat(run("train").code()).as("a model of six documents only").isZero();
    Program better = run("train", "--workspace", workspace);
    assertThat(better.out()).contains("Better: kept as " + workspace.resolve("coding.model"));
    assertThat(run("run", Program.EXAMPLES, "--workspace", workspace).out()).contains("4 read now");
    assertThat(run("run", Program.EXAMPLES, "--workspace", workspace).out()).contains("0 read now");
  }

  /** What six documents make of these reviews is less than what all of the program's do. */
  private void acceptEverything() {
    try (StoredWorkspace opened = Workspaces.open(workspace.toString(), Clock.systemUTC())) {
      for (ReviewEntry entry : opened.reviews().all()) {
        Basis basis = new Basis(entry.run(), entry.document().sha256(), "c", "d", "m");
        ReviewState state =
            ReviewState.of(
                opened.reviews().result(entry.id()).orElseThrow(),
                List.of(),
                opened.definitions().current());
        for (QuoteState quote : state.quotes()) {
          Act accept = new Act.OnQuote(quote.quote(), Verdict.ACCEPT);
          opened
              .decisions()
              .append(new Draft(UUID.randomUUID(), ANN, entry.id(), basis, accept, 1));
        }
      }
    }
  }

  private Program run(Object... arguments) {
    return Program.run(home, arguments);
  }

  private void copy(String name) throws IOException {
    Path from = Program.HOME.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = home.resolve(name).resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }
}
