package reviewthemes.verify.web.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody said of a passage of an audit sample.
 *
 * @param who their name
 * @param own whether it is the one who looks at the page
 * @param step what an undo has to name
 * @param missed what the passage shows; empty if nothing was missed
 */
public record AuditAnswer(String who, boolean own, String step, List<CodeName> missed) {
  public AuditAnswer {
    missed = List.copyOf(missed);
  }

  /** The codes that were missed, with blanks between. */
  public String codes() {
    return missed.stream().map(name -> name.code().toString()).collect(Collectors.joining(" "));
  }
}
