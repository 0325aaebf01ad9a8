package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import reviewthemes.attribute.AgeQuote;
import reviewthemes.attribute.ChildAges;
import reviewthemes.attribute.status.StatusSentence;
import reviewthemes.learn.Reading;
import reviewthemes.review.BlockKind;

/** The sentences of a review that may tell the legal status of its children. */
final class StatusSentences {
  private static final int EARLY = 4;
  private static final int MONTHS = 12;
  private static final int MID_YEAR = 6;
  private static final int YEAR = 4;

  private final Reading reading;
  private final List<String> masked;
  private final Set<Integer> atAge = new HashSet<>();
  private final EventDates events;

  /**
   * @param masked the plain texts of the sentences, a sign for each child in place of its name
   */
  StatusSentences(Reading reading, List<String> masked, ChildAges ages, EventDates events) {
    this.reading = reading;
    this.masked = masked;
    this.events = events;
    ages.children()
        .forEach(child -> child.quotes().stream().map(AgeQuote::sentence).forEach(atAge::add));
  }

  /**
   * Those outside sections that tell nothing.
   *
   * @param incident the date of the incident, or empty
   * @param out roles of sections that tell nothing
   */
  List<StatusSentence> of(String incident, Set<String> out) {
    List<StatusSentence> sentences = new ArrayList<>();
    for (int i = 0; i < masked.size(); i++) {
      if (!out.contains(reading.section(i).role().id())) {
        sentences.add(
            new StatusSentence(
                i,
                signs(masked.get(i)),
                EARLY * i < masked.size(),
                atAge.contains(i),
                reading.block(i).kind() == BlockKind.CELL,
                months(incident, events.of(i)),
                events.isSure(i)));
      }
    }
    return sentences;
  }

  /** The children are not told apart: one of them is as good as another. */
  private static String signs(String text) {
    StringBuilder signs = new StringBuilder(text);
    for (int i = 0; i < signs.length(); i++) {
      if (ProfileRules.NAME <= signs.charAt(i) && signs.charAt(i) <= ProfileRules.LAST_NAME) {
        signs.setCharAt(i, StatusSentence.CHILD);
      }
    }
    return signs.toString();
  }

  /** How many months the second date is after the first, such as {@code 2017-03}. */
  private static OptionalInt months(String incident, String date) {
    return incident.isEmpty() || date.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(month(date) - month(incident));
  }

  private static int month(String date) {
    int year = Integer.parseInt(date.substring(0, YEAR));
    int month =
        date.length() > YEAR ? Integer.parseInt(date.substring(YEAR + 1, YEAR + 3)) : MID_YEAR;
    return MONTHS * year + month;
  }
}
