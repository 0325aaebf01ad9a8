package reviewthemes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import reviewthemes.output.Row;
import reviewthemes.output.report.OutputFolder;
import reviewthemes.pipeline.batch.Outcome;
import reviewthemes.pipeline.batch.Progress;
import reviewthemes.review.ReviewId;

/** Tells of a run: a bar that moves on a terminal, plain lines elsewhere, a table at the end. */
final class Console implements Progress {
  private static final int BAR = 30;
  private static final int LONGEST_TABLE = 20;
  private static final int NAME = 32;

  private final PrintWriter out;
  private final boolean terminal;

  Console(PrintWriter out) {
    this(out, Boolean.getBoolean("themes.terminal"));
  }

  /**
   * @param terminal whether lines can be written over
   */
  Console(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void say(String line) {
    out.println(line);
  }

  void start(int files, Path input, int threads) {
    say("Reading " + count(files, "file") + " of " + input + ", " + threads + " at a time");
  }

  @Override
  public void done(Outcome outcome, int done, int total) {
    if (terminal) {
      int full = BAR * done / total;
      out.print("\r[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + done + " of " + total);
      out.print(done == total ? "\n" : "");
      out.flush();
    } else {
      String how =
          switch (outcome.kind()) {
            case CODED -> "";
            case UNCHANGED -> " (unchanged)";
            case UNREADABLE -> " (not read)";
          };
      say(done + "/" + total + " " + outcome.file().name() + how);
    }
  }

  void end(
      List<Row> rows,
      List<Outcome> outcomes,
      List<String> problems,
      List<ReviewId> gone,
      OutputFolder folder) {
    warnings(rows);
    List<Outcome> notRead = outcomes.stream().filter(outcome -> !outcome.isRead()).toList();
    if (!notRead.isEmpty() || !problems.isEmpty()) {
      say("");
      say("Not read:");
      notRead.forEach(outcome -> say("  " + outcome.message()));
      problems.forEach(problem -> say("  " + problem));
    }
    if (!gone.isEmpty()) {
      say("");
      say(
          "No longer in the folder, taken out of the results: "
              + gone.stream().map(ReviewId::value).collect(Collectors.joining(", ")));
    }
    table(rows);
    long unchanged =
        outcomes.stream().filter(outcome -> outcome.kind() == Outcome.Kind.UNCHANGED).count();
    say("");
    say(
        count(outcomes.size(), "file")
            + ": "
            + (outcomes.size() - notRead.size() - unchanged)
            + " read now, "
            + unchanged
            + " unchanged since the last run, "
            + notRead.size()
            + " not read");
    say("To read       " + folder.page());
    say("As tables     " + folder.flags() + " and " + folder.quotes());
    say("For programs  " + folder.reviews());
  }

  private void warnings(List<Row> rows) {
    for (Row row : rows) {
      row.review().coverage().warnings().forEach(line -> say(row.review().file() + ": " + line));
      if (!row.review().looksLikeReview()) {
        say(row.review().file() + ": does not read like a case review, nothing is suggested");
      }
    }
  }

  private void table(List<Row> rows) {
    say("");
    say(String.format("%-" + NAME + "s %6s %7s %7s", "Review", "pages", "themes", "quotes"));
    for (Row row : rows.subList(0, Math.min(rows.size(), LONGEST_TABLE))) {
      line(shorten(row.review().id()), row.review().pages(), row.suggestions(), row.quotes());
    }
    if (rows.size() > LONGEST_TABLE) {
      say("... and " + (rows.size() - LONGEST_TABLE) + " more");
    }
    if (rows.size() > 1) {
      line(
          "all " + rows.size(),
          rows.stream().mapToInt(row -> row.review().pages()).sum(),
          rows.stream().mapToLong(Row::suggestions).sum(),
          rows.stream().mapToInt(Row::quotes).sum());
    }
  }

  private void line(String name, int pages, long themes, int quotes) {
    say(String.format("%-" + NAME + "s %6d %7d %7d", name, pages, themes, quotes));
  }

  private static String shorten(String name) {
    return name.length() <= NAME ? name : name.substring(0, NAME - 3) + "...";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
