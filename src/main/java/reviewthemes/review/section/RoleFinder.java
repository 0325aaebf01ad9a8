package reviewthemes.review.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.review.Role;

/** Finds the role of a section by its heading, and of a paragraph by the head it starts with. */
final class RoleFinder {
  private final SectionRules rules;

  RoleFinder(SectionRules rules) {
    this.rules = rules;
  }

  /** A role and why. */
  record Found(Role role, String why) {}

  /** The role that the heading's own words give, or null. */
  Found byHeading(String heading, Draft parent) {
    String words = HeadingWords.plain(heading, rules.numbering());
    String parentRole = parent == null ? "" : parent.role().id();
    for (HeadingRule rule : rules.headings()) {
      Pattern match = rule.match(words, parentRole);
      if (match != null) {
        Role role = rules.role(rule.role());
        return new Found(
            rule.certain() ? role.sure() : role,
            "heading matches " + rule.role() + ": " + match.pattern());
      }
    }
    return null;
  }

  /** The role that a section takes over from the one around it, or {@code other}. */
  Found byParent(Draft parent) {
    if (parent != null && rules.inherited().contains(parent.role().id())) {
      return new Found(parent.role(), "part of \"" + parent.heading() + "\"");
    }
    return new Found(rules.role(SectionRules.OTHER), "no rule knows the heading");
  }

  /** Length of the head at the start of a paragraph that gives it a role, and the role; or null. */
  RunIn runIn(CharSequence paragraph) {
    for (RunInRule rule : rules.runIns()) {
      for (Pattern pattern : rule.words()) {
        Matcher matcher = pattern.matcher(paragraph);
        if (matcher.lookingAt()) {
          String why = "starts with \"" + matcher.group().strip() + "\"";
          return new RunIn(matcher.end(), new Found(rules.role(rule.role()), why));
        }
      }
    }
    return null;
  }

  /** A head within a paragraph: its length and the role that it gives. */
  record RunIn(int length, Found found) {}
}
