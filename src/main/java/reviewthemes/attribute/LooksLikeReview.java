package reviewthemes.attribute;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.context.CastMember;
import reviewthemes.context.Subject;
import reviewthemes.learn.Reading;
import reviewthemes.review.Role;

/**
 * Tells documents about a family's case, and inspection letters, from research and guidance.
 *
 * <p>A case review tells the age of its child, or names its child again and again, or tells about
 * the child's parents, partners and siblings or about people named "Mrs W"; an inspection letter
 * has a part on strengths or on improvement. A document with none of these is about no case.
 */
public final class LooksLikeReview {
  private static final Set<Subject> FAMILY =
      EnumSet.of(Subject.MOTHER, Subject.FATHER, Subject.PARTNER, Subject.SIBLING);
  private static final Set<String> LETTER_ROLES = Set.of("strengths", "improvement");
  private static final double NAMED = 0.03;
  private static final double TOLD = 0.05;

  private LooksLikeReview() {}

  public static boolean test(Reading reading, ChildAges ages) {
    return !ages.children().isEmpty()
        || reading.review().sections().stream()
            .anyMatch(
                section ->
                    LETTER_ROLES.contains(section.role().id())
                        && section.role().direction() != Role.Direction.NEUTRAL)
        || namesItsChild(reading)
        || tellsOfFamily(reading);
  }

  private static boolean namesItsChild(Reading reading) {
    Set<String> names = new TreeSet<>();
    for (CastMember member : reading.context().cast().members()) {
      if (member.subject() == Subject.CHILD) {
        names.addAll(member.names());
      }
    }
    int named = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      String text = reading.text(i);
      named += names.stream().anyMatch(text::contains) ? 1 : 0;
    }
    return named >= NAMED * reading.sentences().size() && named > 0;
  }

  private static boolean tellsOfFamily(Reading reading) {
    int told = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      Subject subject = reading.context().judge(i, reading.sentences().get(i).span()).subject();
      told += FAMILY.contains(subject) || reading.context().hasAnonymous(i) ? 1 : 0;
    }
    return told >= TOLD * reading.sentences().size() && told > 0;
  }
}
