package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.attribute.Age;
import reviewthemes.attribute.status.StatusRules;

/** How the values of each attribute are written, after the rules that read them. */
public final class Vocabularies {
  private static final String OTHER = "other";

  private final ProfileRules rules;
  private final StatusRules status;

  /**
   * @param status the words that legal status is told by
   */
  public Vocabularies(ProfileRules rules, StatusRules status) {
    this.rules = rules;
    this.status = status;
  }

  /** Nothing if there is no such attribute. */
  public Optional<Vocabulary> of(String attribute) {
    for (Attribute known : Attribute.values()) {
      if (known.id().equals(attribute)) {
        return Optional.of(new Vocabulary(known, kind(known), values(known)));
      }
    }
    return Optional.empty();
  }

  private static Vocabulary.Kind kind(Attribute attribute) {
    return switch (attribute) {
      case PUBLICATION_DATE, COMPLETION_DATE, INCIDENT_DATE -> Vocabulary.Kind.DATE;
      case PERIOD -> Vocabulary.Kind.PERIOD;
      case CHILDREN -> Vocabulary.Kind.NUMBER;
      case AGE -> Vocabulary.Kind.AGE;
      case SCOPE, OUTCOME, AGE_BAND_TRIENNIAL, AGE_BAND_PANEL -> Vocabulary.Kind.CHOICE;
      default -> Vocabulary.Kind.WORDS;
    };
  }

  private List<String> values(Attribute attribute) {
    Set<String> values = new LinkedHashSet<>();
    AttributeRules own = rules.attributes().get(attribute);
    if (own != null && attribute != Attribute.CHILDREN) {
      own.rules().stream()
          .map(ProfileRule::value)
          .filter(one -> !one.isEmpty())
          .forEach(values::add);
    }
    switch (attribute) {
      case SCOPE -> values.add(rules.full());
      case OUTCOME -> values.add(OTHER);
      case LEGAL_STATUS -> values.addAll(status.all());
      case REFERRER -> rules.agencies().forEach(agency -> values.add(agency.value()));
      default ->
          rules
              .bands()
              .getOrDefault(attribute, List.of())
              .forEach(band -> values.add(band.value()));
    }
    return new ArrayList<>(values);
  }

  /**
   * The bands that hold an age, by attribute; unknown for an unknown age.
   *
   * @param age in its fixed spelling
   */
  public Map<String, String> bands(String age) {
    Optional<Age> read = Vocabulary.age(age);
    Map<String, String> bands = new LinkedHashMap<>();
    rules
        .bands()
        .forEach(
            (attribute, all) ->
                bands.put(
                    attribute.id(),
                    read.map(known -> AgeBand.of(known, all)).orElse(AttributeValue.UNKNOWN)));
    return bands;
  }
}
