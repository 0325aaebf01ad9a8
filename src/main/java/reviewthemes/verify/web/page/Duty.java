package reviewthemes.verify.web.page;

import java.util.List;

/**
 * What somebody has to do with a review.
 *
 * @param mine whether they are to code it
 * @param finished whether they have said that they have finished
 * @param blind those who code it blind, by name
 * @param open whether some of those have not finished
 */
public record Duty(boolean mine, boolean finished, List<String> blind, boolean open) {
  public Duty {
    blind = List.copyOf(blind);
  }

  /** Whether nothing can be decided any more until all have finished. */
  public boolean closed() {
    return mine && finished && open;
  }

  /** For the list of reviews, in a few words; empty if there is nothing to say. */
  public String line() {
    if (!mine) {
      return open ? "coded blind by others" : "";
    }
    return finished
        ? "you have finished"
        : blind.isEmpty() ? "yours to code" : "yours to code, blind";
  }

  public String names() {
    return blind.size() < 2
        ? String.join("", blind)
        : String.join(", ", blind.subList(0, blind.size() - 1))
            + " and "
            + blind.get(blind.size() - 1);
  }
}
