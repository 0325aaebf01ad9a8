package reviewthemes.review.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.review.Role;

/**
 * The roles that sections take, and the rules that give them.
 *
 * @param roles roles by id; {@code front_matter}, {@code contents} and {@code other} are among them
 * @param inherited ids of roles that parts of a section take over from it
 * @param numbering what precedes the words of a heading and does not count ("Part 3:")
 * @param headings rules in order; the first that matches decides
 * @param runIns rules for heads within paragraphs, in order
 */
public record SectionRules(
    Map<String, Role> roles,
    Set<String> inherited,
    List<Pattern> numbering,
    List<HeadingRule> headings,
    List<RunInRule> runIns) {
  /** Role of what precedes any heading, and of the title. */
  public static final String FRONT_MATTER = "front_matter";

  /** Role of the table of contents. */
  public static final String CONTENTS = "contents";

  /** Role of a section that no rule knows. */
  public static final String OTHER = "other";

  public SectionRules {
    roles = Map.copyOf(roles);
    inherited = Set.copyOf(inherited);
    numbering = List.copyOf(numbering);
    headings = List.copyOf(headings);
    runIns = List.copyOf(runIns);
    Map<String, Role> needed = new HashMap<>(roles);
    List.of(FRONT_MATTER, CONTENTS, OTHER).forEach(needed::remove);
    if (needed.size() != roles.size() - 3) {
      throw new IllegalArgumentException("the roles front_matter, contents and other are needed");
    }
  }

  Role role(String id) {
    return roles.get(id);
  }
}
