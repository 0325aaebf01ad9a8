package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.count.Basis;
import reviewthemes.count.Period;

/**
 * What was asked to be counted.
 *
 * @param sources where what is counted comes from
 * @param from whose word counts, if that was said
 * @param by attributes to count by
 * @param cross two facets, or none
 * @param periods as written
 * @param dated attribute that holds the date
 * @param together how many pairs of themes to show
 * @param oldThen the old reviews under the old codebook, if given
 * @param oldNow the old reviews under this codebook, if given
 * @param newThen these reviews under the old codebook, if given
 * @param agreement whether to show how well coders agree
 * @param csv where to write tables, if anywhere
 */
record CountOptions(
    CountSources sources,
    Optional<From> from,
    List<String> by,
    List<String> cross,
    List<String> periods,
    String dated,
    int together,
    Optional<Path> oldThen,
    Optional<Path> oldNow,
    Optional<Path> newThen,
    boolean agreement,
    Optional<Path> csv) {
  /** Whose word counts. */
  enum From {
    suggestions,
    verdicts,
    both
  }

  /**
   * Whose word counts, given whether anybody has decided.
   *
   * @throws IOException if verdicts are to be counted and there are none
   */
  List<Basis> bases(boolean decided) throws IOException {
    return bases(from, decided, sources.where());
  }

  /** The same for anything that was asked for so. */
  static List<Basis> bases(Optional<From> from, boolean decided, String where) throws IOException {
    if (!decided && from.filter(wanted -> wanted != From.suggestions).isPresent()) {
      throw new IOException(
          "there are no verdicts on "
              + where
              + ": decide with themes verify, name a file with --verdicts, or count suggestions with --from suggestions");
    }
    return switch (from.orElse(decided ? From.both : From.suggestions)) {
      case suggestions -> List.of(Basis.SUGGESTIONS);
      case verdicts -> List.of(Basis.VERDICTS);
      case both -> List.of(Basis.SUGGESTIONS, Basis.VERDICTS);
    };
  }

  /**
   * The periods, in order.
   *
   * @throws IOException if one is none, or two overlap
   */
  List<Period> readPeriods() throws IOException {
    List<Period> read = new ArrayList<>();
    for (String written : periods) {
      try {
        read.add(Period.parse(written));
      } catch (IllegalArgumentException e) {
        throw new IOException("--period: " + e.getMessage(), e);
      }
    }
    List<Period> sorted = read.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).overlaps(sorted.get(i - 1))) {
        throw new IOException(
            "--period: "
                + sorted.get(i - 1)
                + " and "
                + sorted.get(i)
                + " overlap, so that reviews would count twice");
      }
    }
    return sorted;
  }
}
