package reviewthemes.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program as people start it: a process of its own.
 *
 * @param code exit code
 * @param out what it said
 * @param err what it complained of
 */
record Program(int code, String out, String err) {
  static final Path HOME = Path.of(System.getProperty("themes.home", ".")).toAbsolutePath();
  static final Path EXAMPLES = HOME.resolve("examples/reviews");
  private static final Path JAR = HOME.resolve("target/themes.jar");

  static Program run(Object... arguments) {
    return run(HOME, arguments);
  }

  /**
   * @param home folder with codebook and rules
   */
  static Program run(Path home, Object... arguments) {
    return finish(builder(command(home, arguments)));
  }

  /** Starts it and leaves it running. */
  static Process start(Object... arguments) throws IOException {
    return builder(command(HOME, arguments)).redirectErrorStream(true).start();
  }

  /** The words of a command line that starts the jar. */
  private static List<String> command(Path home, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dthemes.home=" + home);
    command.add("-jar");
    command.add(JAR.toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  static Program finish(ProcessBuilder builder) {
    try {
      Path out = Files.createTempFile("themes", ".out");
      Path err = Files.createTempFile("themes", ".err");
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + builder.command());
      }
      Program program = new Program(process.exitValue(), text(out), text(err));
      Files.delete(out);
      Files.delete(err);
      return program;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
