package reviewthemes.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Asks for passwords: on the terminal, without showing them, or else a line of what is piped in.
 *
 * <p>Never in arguments, which other people on the computer can see.
 */
final class Secrets {
  private final java.io.Console terminal = isTerminal() ? System.console() : null;
  private final BufferedReader lines =
      new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

  /** Before Java 22 there is a console on a terminal only, and no way to ask it. */
  private static boolean isTerminal() {
    try {
      return System.console() != null
          && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /**
   * @throws IOException if there is none; its message says what to do
   */
  char[] ask(String what) throws IOException {
    if (terminal != null) {
      char[] typed = terminal.readPassword("%s: ", what);
      return needed(typed == null ? "" : new String(typed), what);
    }
    String line = lines.readLine();
    return needed(line == null ? "" : line, what);
  }

  /** Asks twice where somebody types, since a slip cannot be seen. */
  char[] askTwice(String what) throws IOException {
    char[] first = ask(what);
    if (terminal != null && !Arrays.equals(first, ask(what + ", again"))) {
      throw new IOException("the two passwords differ: try again");
    }
    return first;
  }

  private static char[] needed(String typed, String what) throws IOException {
    if (typed.isEmpty()) {
      throw new IOException(what + " is needed: type it when asked, or pipe it in as a line");
    }
    return typed.toCharArray();
  }
}
