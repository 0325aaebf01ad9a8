package reviewthemes.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** How many files are read at a time. */
final class Threads {
  private static final int MOST = 256;

  private Threads() {}

  /**
   * @param wanted what was asked for, or null for one thread a processor
   */
  static int check(Integer wanted, CommandLine command) {
    if (wanted == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (wanted < 1 || wanted > MOST) {
      throw new ParameterException(command, "--threads takes a number from 1 to " + MOST);
    }
    return wanted;
  }
}
