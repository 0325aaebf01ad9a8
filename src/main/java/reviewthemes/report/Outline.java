package reviewthemes.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report holds, in which order and in which words.
 *
 * @param title its title
 * @param subtitle what stands below it
 * @param chapters its sections
 */
public record Outline(String title, String subtitle, List<Chapter> chapters) {
  /** What to show. */
  public enum Show {
    TEXT,
    POINTS,
    HEADING,
    ATTRIBUTES,
    COUNTS,
    CHART_OF_COUNTS,
    COMPARISON,
    CHART_OF_COMPARISON,
    PUBLISHED,
    DIFFERENCES,
    TOGETHER,
    CHART_OF_TOGETHER,
    QUOTES,
    REFERENCES,
    CODEBOOK,
    DECISIONS,
    AGREEMENT,
    REVIEWS,
    MADE_WITH,
    NOTES
  }

  /** When something is shown. */
  public enum Condition {
    /** A person has decided on something. */
    VERDICTS,
    /** Suggestions and verdicts are both shown. */
    BOTH,
    /** There are figures of others. */
    BENCHMARKS,
    /** There is a figure published for these very reviews. */
    PUBLISHED,
    /** A difference was tested. */
    TESTED,
    /** Of some reviews there is a summary only. */
    SUMMARIES,
    /** Some pages could not be read. */
    UNREAD,
    /** Some decisions are still open. */
    OPEN,
    /** Small numbers are hidden. */
    SUPPRESSED,
    /** Some quotes were not accepted by a person. */
    UNVERIFIED_QUOTES,
    /** The agreement of coders is known. */
    AGREEMENT,
    /** There is something to be said of how the figures were read. */
    NOTES
  }

  /**
   * A section.
   *
   * @param heading its heading
   * @param pieces what it shows
   */
  public record Chapter(String heading, List<Piece> pieces) {
    public Chapter {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of a section.
   *
   * @param show what to show
   * @param texts the words, of what has any
   * @param of headings of the counts, or attributes, that it is about; empty if all
   * @param when a condition, if it is shown under one only
   * @param unless a condition under which it is not shown
   */
  public record Piece(
      Show show,
      List<String> texts,
      List<String> of,
      Optional<Condition> when,
      Optional<Condition> unless) {
    public Piece {
      texts = List.copyOf(texts);
      of = List.copyOf(of);
    }
  }

  public Outline {
    chapters = List.copyOf(chapters);
  }
}
