package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.web.Reports;

/** Makes reports of a workspace as {@code themes report} does, and keeps the latest at hand. */
final class ReportsOfWorkspace implements Reports {
  private final String where;
  private final Workspace workspace;
  private final Map<Format, byte[]> made = new HashMap<>();
  private List<Object> madeOf = List.of();

  /**
   * @param where the workspace's folder or address
   * @param workspace the same, open: tells whether anything changed
   */
  ReportsOfWorkspace(String where, Workspace workspace) {
    this.where = where;
    this.workspace = workspace;
  }

  @Override
  public synchronized byte[] make(Format format, int suppress) throws IOException {
    List<Object> wanted =
        List.of(
            suppress,
            workspace.runs().all(),
            workspace.decisions().all().size(),
            workspace.team().assignments(),
            workspace.team().finishes());
    if (!wanted.equals(madeOf)) {
      made.clear();
      madeOf = List.of();
      write(suppress);
      madeOf = wanted;
    }
    return made.get(format);
  }

  private void write(int suppress) throws IOException {
    Path folder = Files.createTempDirectory("themes-report");
    try {
      CountSources sources =
          new CountSources(where, Optional.empty(), Optional.empty(), Optional.empty());
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      new ReportRun(sources, Optional.empty(), suppress, folder, nowhere).run();
      for (Format format : Format.values()) {
        made.put(format, Files.readAllBytes(folder.resolve("report." + format.ending())));
      }
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
