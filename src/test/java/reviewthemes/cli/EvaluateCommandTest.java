package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("themes.home", "."), "examples", "reviews", "ex-child-a.pdf");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void figuresOfAnEarlierRunAreThoseCountedByHand() throws IOException {
    write(
        "gold/a.gold.json",
        """
        {"flags": [{"theme": "practice.recording", "polarity": "concern"},
                   {"theme": "child.infant", "polarity": null}],
         "quotes": [{"theme": "practice.recording", "polarity": "concern", "text": "No chronology was kept."},
                    {"theme": "child.infant", "polarity": null, "text": "She was six weeks old."}]}
        """);
    write("gold/b.gold.json", "{\"flags\": [], \"quotes\": []}");
    write(
        "run/reviews/a.json",
        """
        {"flags": [{"theme": "practice.recording", "polarity": "concern", "suggested": true,
                    "quotes": [{"text": "No chronology was ever kept.", "page": 1},
                               {"text": "The minutes are full and clear.", "page": 2}]}]}
        """);

    assertThat(run("evaluate", path("gold"), "--out", path("run"), "--csv", path("csv")))
        .isEqualTo(Main.SOME_NOT_READ);
    assertThat(out.toString())
        .contains("Without a result, counted as without suggestions: [b]")
        .containsPattern("all +1 +0 +1  1.000 +0.500");
    assertThat(Files.readString(folder.resolve("csv/figures.csv")))
        .contains("practice.recording-,1,0,0,1,1,1,1,0,")
        .contains("child.infant,0,0,1,1,0,0,0,1,");
  }

  @Test
  void aFreshRunShowsWrongQuotesWithWhatEachStageDecided() throws IOException {
    write(
        "gold/a.md",
        """
        ---
        title: Review
        ---
        # Recommendations

        {{practice.recording-|The chronology was not kept up to date.}}
        """);
    assertThat(run("evaluate", path("gold"), "--wrong", "1", "--indicators")).isEqualTo(Main.READ);
    assertThat(out.toString())
        .contains("MISSED a: The chronology was not kept up to date.")
        .contains("section Recommendations [recommendations]")
        .contains("against it: its section: it stands in a section of the kind 'recommendations'")
        .contains("INDICATORS on 2 sentences");
  }

  @Test
  void findingsOfInspectionsAreComparedLetterByLetter() throws IOException {
    write(
        "units.jsonl",
        """
        {"file": "a.pdf", "section": "Strengths", "text": "Referrals are prompt.", "codes": ["practice.referral+"], "disputed": []}
        """);
    write(
        "run/reviews/a.json",
        """
        {"flags": [{"theme": "practice.referral", "polarity": "concern",
                    "quotes": [{"text": "Referrals are prompt.", "page": 1}]}]}
        """);
    String units = path("units.jsonl");
    assertThat(run("evaluate", folder.toString(), "--units", units, "--out", path("run"), "-w1"))
        .isEqualTo(Main.READ);
    assertThat(out.toString())
        .contains("Letters: 1;", "wrong polarity 1, wrong theme 0, disputed 0, outside")
        .contains("MISSED a: Referrals are prompt.", "WRONG  a: Referrals are prompt.");
  }

  @Test
  void anExplanationNamesQuotesAndNearMisses() {
    assertThat(run("explain", EXAMPLE.toString(), "practice.recording", "-n", "1"))
        .isEqualTo(Main.READ);
    assertThat(out.toString())
        .contains("practice.recording- is ", "practice.recording+ is ", "page ", "score: ");
  }

  @Test
  void wrongUseIsToldInALine() {
    assertThat(run("evaluate", path("nowhere"))).isEqualTo(Main.WRONG_USE);
    assertThat(err.toString()).contains("is not a folder");
    assertThat(run("explain", EXAMPLE.toString(), "practice.cooking")).isEqualTo(Main.WRONG_USE);
    assertThat(err.toString()).contains("no theme is called practice.cooking");
  }

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
