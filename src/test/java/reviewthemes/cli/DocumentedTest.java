package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import reviewthemes.output.csv.QuotesCsv;

/** What the program understands is written down in {@code docs/}. */
class DocumentedTest {
  private static final Path DOCS = Path.of(System.getProperty("themes.home", "."), "docs");

  @TestFactory
  Stream<DynamicTest> every_command_and_option_is_documented() throws IOException {
    String docs = docs();
    CommandLine themes = Main.commandLine(new PrintWriter(System.out), new PrintWriter(System.err));
    return commands(themes)
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(),
                    () -> {
                      assertThat(docs).contains(command.getCommandSpec().qualifiedName());
                      for (OptionSpec option : command.getCommandSpec().options()) {
                        assertThat(docs).containsPattern("[` ]" + option.longestName() + "\\b");
                      }
                    }));
  }

  /** In the list of commands stands only the first line of what is said about each. */
  @TestFactory
  Stream<DynamicTest> every_command_is_described_by_one_whole_sentence_first() {
    CommandLine themes = Main.commandLine(new PrintWriter(System.out), new PrintWriter(System.err));
    return commands(themes)
        .filter(command -> command != themes)
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(),
                    () ->
                        assertThat(command.getCommandSpec().usageMessage().description()[0])
                            .endsWith(".")));
  }

  @Test
  void every_column_of_the_quotes_is_documented() throws IOException {
    StringWriter table = new StringWriter();
    new QuotesCsv(table);
    String page = read(DOCS.resolve("output.md"));
    for (String column : table.toString().replace("\uFEFF", "").strip().split(",")) {
      assertThat(page).contains("`" + column + "`");
    }
  }

  private static Stream<CommandLine> commands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(DocumentedTest::commands));
  }

  private static String docs() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(DocumentedTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
