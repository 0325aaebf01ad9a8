package reviewthemes.attribute.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a value from the words that a rule found. */
final class ValueReader {
  private static final Pattern SHORT_FORM = Pattern.compile("\\s*\\(\\p{Lu}{2,}\\)");

  private final ProfileRules rules;
  private final String incident;

  /**
   * @param incident the date of the incident, or empty if it is not known
   */
  ValueReader(ProfileRules rules, String incident) {
    this.rules = rules;
    this.incident = incident;
  }

  /**
   * @param words a match of the rule's words
   * @param text the text in which they stand, in the same places
   */
  Optional<String> read(ProfileRule rule, Matcher words, String text) {
    return switch (rule.reads()) {
      case FIXED -> Optional.of(rule.value());
      case NAME ->
          Optional.of(SHORT_FORM.matcher(part(words, text, "x")).replaceAll("").strip())
              .filter(name -> !name.isEmpty());
      case DATE -> rules.dates().first(part(words, text, "x")).map(PartialDate::toString);
      case PERIOD -> period(part(words, text, "from"), part(words, text, "to"));
      case AGENCY ->
          rules.agencies().stream()
              .filter(agency -> agency.words().matcher(part(words, text, "x")).find())
              .map(Wording::value)
              .findFirst();
    };
  }

  private Optional<String> period(String from, String to) {
    String end =
        rules
            .dates()
            .first(to)
            .map(PartialDate::toString)
            .orElseGet(() -> rules.atIncident().matcher(to).find() ? incident : "");
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(end.substring(0, 4));
    return rules.dates().first(from, year).map(start -> start + " to " + end);
  }

  private static String part(Matcher words, String text, String group) {
    int start = words.start(group);
    return start < 0 ? "" : text.substring(start, words.end(group));
  }
}
