package reviewthemes.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import reviewthemes.assembly.Workspaces;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.ReviewEntry;

/** A process that decides and decides, and says so after each decision, until it is killed. */
final class ScriptedSession {
  private ScriptedSession() {}

  static UUID id(int number) {
    return UUID.nameUUIDFromBytes(("decision " + number).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param args workspace, review, number of the first decision, number after the last
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (StoredWorkspace workspace = Workspaces.open(args[0], Clock.systemUTC())) {
      ReviewEntry review = workspace.reviews().find(new ReviewId(args[1])).orElseThrow();
      for (int i = Integer.parseInt(args[2]); i < Integer.parseInt(args[3]); i++) {
        Act act =
            new Act.Comment(
                java.util.Optional.empty(), java.util.Optional.empty(), "Decision " + i);
        workspace
            .decisions()
            .append(new Draft(id(i), new Coder("Ann"), review.id(), Basis.of(review), act, 1));
        out.println(i);
      }
    }
  }

  static List<String> command(Object... arguments) {
    List<String> command = new java.util.ArrayList<>();
    command.add(java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(ScriptedSession.class.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }
}
