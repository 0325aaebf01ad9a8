package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A theme about which coders disagree, or did: what each of them says of it and of its quotes.
 *
 * @param name the theme
 * @param program what the program says
 * @param coders who codes, by name
 * @param verdicts what each of them says of the theme, in the same order
 * @param quotes its quotes, in reading order
 * @param comments on the theme
 * @param settled what an adjudicator decided, if one did
 * @param id what the next decision about it is to be called, so that sending it twice adds nothing
 */
public record Dispute(
    CodeName name,
    String program,
    List<String> coders,
    List<String> verdicts,
    List<DisputedQuote> quotes,
    List<Said> comments,
    Optional<Settled> settled,
    UUID id) {
  public Dispute {
    coders = List.copyOf(coders);
    verdicts = List.copyOf(verdicts);
    quotes = List.copyOf(quotes);
    comments = List.copyOf(comments);
  }

  /** Id of its element on the page. */
  public String element() {
    return "theme-" + name.code();
  }

  /**
   * A quote as those see it who disagree.
   *
   * @param id the quote
   * @param text its words
   * @param page where they start
   * @param program what the program says of it
   * @param verdicts what each coder says, empty where they said nothing
   * @param settled what an adjudicator said: {@code accept}, {@code reject}, or empty
   * @param mayBeSettled whether an adjudicator can accept or reject it here: not where a coder
   *     moved it here from another theme
   * @param comments on the quote
   */
  public record DisputedQuote(
      String id,
      String text,
      int page,
      String program,
      List<String> verdicts,
      String settled,
      boolean mayBeSettled,
      List<Said> comments) {
    public DisputedQuote {
      verdicts = List.copyOf(verdicts);
      comments = List.copyOf(comments);
    }
  }

  /**
   * The last word.
   *
   * @param verdict {@code present}, {@code absent}, {@code cannot tell}
   * @param who the adjudicator
   * @param on the day
   * @param reason why
   */
  public record Settled(String verdict, String who, String on, String reason) {}
}
