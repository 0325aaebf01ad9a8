package reviewthemes.refresh;

import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a refresh's counts can be made again from, and the counts.
 *
 * @param name up to 60 letters, digits, dots, dashes and underscores; no other refresh has it
 * @param input the folder that was refreshed from, for people; empty if none was
 * @param run number of the run whose definitions of themes hold
 * @param decisions number of the last decision that counts
 * @param counting hash of the rules by which computed themes are counted
 * @param sources the reviews, in order
 * @param figures the counts
 */
public record Manifest(
    String name,
    String input,
    long run,
    long decisions,
    String counting,
    List<Source> sources,
    List<Figure> figures) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

  public Manifest {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a refresh's name: " + name);
    }
    sources = List.copyOf(sources);
    figures = List.copyOf(figures);
  }

  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }
}
