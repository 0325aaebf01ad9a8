package reviewthemes.cli;

import picocli.CommandLine.Option;
import reviewthemes.pipeline.Sensitivity;

/** Which of two options, if any, says how readily to suggest. */
final class Readiness {
  @Option(names = "--sensitive", description = "suggest more themes: fewer missed, more wrong")
  private boolean sensitive;

  @Option(names = "--strict", description = "suggest fewer themes: fewer wrong, more missed")
  private boolean strict;

  static Sensitivity of(Readiness chosen) {
    if (chosen == null) {
      return Sensitivity.BALANCED;
    }
    return chosen.strict ? Sensitivity.STRICT : Sensitivity.SENSITIVE;
  }
}
