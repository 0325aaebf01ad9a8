package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.TermSearch;
import reviewthemes.assembly.Workspaces;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.ThemeId;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.store.StoredWorkspace;

/** Finds what reviewers judge by and no theme catches. */
@Command(
    name = "new-themes",
    description = {
      "Finds terms that reviewers judge by and no theme of the codebook catches.",
      "One was 'authoritative practice' in the year it appeared. Suggestions only: people decide.",
      "More: docs/new-themes.md",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class NewThemesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "a workspace, or a folder with PDF files")
  private String where;

  @Option(
      names = {"-n", "--top"},
      paramLabel = "N",
      defaultValue = "20",
      description = "how many to show (default: ${DEFAULT-VALUE})")
  private int top;

  @Option(
      names = "--without",
      paramLabel = "THEME",
      split = ",",
      description = "as if the codebook lacked these themes: to see whether they would be found")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "also write the table of all that was found into DIR")
  private Path csv;

  @Option(
      names = "--drafts",
      paramLabel = "DIR",
      description = "also write a draft of a theme for each that is shown into DIR")
  private Path drafts;

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top takes a number from 1");
    }
    Path home = Home.find();
    Set<ThemeId> left = left(CodebookFolder.read(home.resolve("codebook")));
    PrintWriter out = spec.commandLine().getOut();
    if (isWorkspace()) {
      try (StoredWorkspace workspace = Workspaces.open(where, Clock.systemUTC())) {
        return tell(out, find(home, TermSearch.of(workspace), left));
      }
    }
    List<InputFile> files = InputFinder.find(Path.of(where)).files();
    if (files.isEmpty()) {
      throw new IOException(
          where + " holds neither a workspace nor PDF files: name the folder with the PDF files");
    }
    return tell(out, find(home, TermSearch.of(files), left));
  }

  private boolean isWorkspace() {
    return Workspaces.isServer(where) || Files.isRegularFile(Path.of(where, "themes.db"));
  }

  private TermSearch.Found find(Path home, List<TermSearch.Source> sources, Set<ThemeId> left)
      throws IOException {
    spec.commandLine().getOut().println("Reading " + sources.size() + " reviews");
    return new TermSearch(home, Version.program()).find(sources, left);
  }

  private Set<ThemeId> left(Codebook codebook) throws IOException {
    Set<ThemeId> left = new HashSet<>();
    for (String written : without) {
      left.add(
          codebook.themes().stream()
              .map(theme -> theme.id())
              .filter(id -> id.value().equals(written))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IOException(
                          "there is no theme '" + written + "': themes codebook list")));
    }
    return left;
  }

  private int tell(PrintWriter out, TermSearch.Found found) throws IOException {
    new NewThemesTables(out, top)
        .write(found, Optional.ofNullable(csv), Optional.ofNullable(drafts));
    return found.problems().isEmpty() ? Main.READ : Main.SOME_NOT_READ;
  }
}
