package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Workspaces;
import reviewthemes.output.file.WholeFile;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Decision;
import reviewthemes.verify.trail.Trail;
import reviewthemes.verify.trail.TrailFilter;
import reviewthemes.verify.trail.csv.TrailCsv;
import reviewthemes.verify.web.TrailPage;

/** Writes down who decided what, when and on what basis. */
@Command(
    name = "trail",
    description = {
      "Writes the audit trail of a workspace: who decided what, and when.",
      "It also says under which definition, and what the machine had said. FILE ends in .csv",
      "(a table) or .html (a page).",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrailCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WORKSPACE",
      description = "a folder, or jdbc:postgresql://host/database")
  private String where;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "where to write, .csv or .html")
  private Path file;

  @Option(names = "--review", paramLabel = "ID", description = "only this review")
  private String review = "";

  @Option(names = "--theme", paramLabel = "ID", description = "only this theme")
  private String theme = "";

  @Option(names = "--by", paramLabel = "NAME", description = "only this coder's decisions")
  private String coder = "";

  @Option(names = "--since", paramLabel = "DAY", description = "from this day on, as 2026-03-31")
  private LocalDate from;

  @Option(names = "--until", paramLabel = "DAY", description = "up to this day")
  private LocalDate to;

  @Override
  public Integer call() throws IOException {
    boolean table = file.toString().endsWith(".csv");
    if (!table && !file.toString().endsWith(".html")) {
      throw new ParameterException(
          spec.commandLine(), "--out: " + file + " must end in .csv or .html");
    }
    TrailFilter filter =
        new TrailFilter(review, theme, coder, Optional.ofNullable(from), Optional.ofNullable(to));
    try (StoredWorkspace workspace = Workspaces.open(where, Clock.systemUTC())) {
      Trail trail = new Trail(workspace, workspace.decisions().all());
      write(trail, filter, table);
      spec.commandLine()
          .getOut()
          .println(trail.fitting(filter).size() + " decisions written to " + file);
    }
    return Main.READ;
  }

  private void write(Trail trail, TrailFilter filter, boolean table) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (WholeFile whole = new WholeFile(file)) {
      if (table) {
        TrailCsv csv = new TrailCsv(whole.writer());
        for (Decision decision : trail.fitting(filter)) {
          csv.add(trail.tell(decision));
        }
      } else {
        whole.writer().write(TrailPage.of(trail, filter));
      }
      whole.finish();
    }
  }
}
