package reviewthemes.learn;

import java.util.Set;

/** Tells inspection letters, which judge under headings that say which way, from case reviews. */
final class InspectionLetter {
  private static final Set<String> ROLES = Set.of("strengths", "improvement");
  private static final double SHARE = 0.1;

  private InspectionLetter() {}

  /** Whether a tenth of the document stands under what is good or what needs to improve. */
  static boolean test(Reading reading) {
    int under = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      under += ROLES.contains(reading.section(i).role().id()) ? 1 : 0;
    }
    return under > 0 && under >= SHARE * reading.sentences().size();
  }
}
