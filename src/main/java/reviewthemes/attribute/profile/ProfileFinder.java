package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.attribute.AgeQuote;
import reviewthemes.attribute.ChildAge;
import reviewthemes.attribute.ChildAges;
import reviewthemes.attribute.NameRules;
import reviewthemes.attribute.Plain;
import reviewthemes.attribute.status.StatusFinder;
import reviewthemes.attribute.status.StatusRules;
import reviewthemes.attribute.status.StatusSentence;
import reviewthemes.learn.Reading;
import reviewthemes.review.Block;
import reviewthemes.text.Span;

/**
 * Finds what a review tells of itself and its case.
 *
 * <p>For each attribute every place whose words tell a value is scored by its words, its section
 * and how early it stands. Places that say the same support each other. The value with the highest
 * score wins if it is high enough, and is far enough ahead of the next; otherwise the attribute is
 * unknown. Legal status is weighed by what is learned.
 */
public final class ProfileFinder {
  private final ProfileRules rules;
  private final NameRules names;
  private final StatusFinder status;
  private final TextRules textRules;

  /**
   * @param names how index children's names are read from titles
   * @param status finds legal status
   */
  public ProfileFinder(ProfileRules rules, NameRules names, StatusFinder status) {
    this.rules = rules;
    this.names = names;
    this.status = status;
    this.textRules = new TextRules(rules);
  }

  /** How dates are read. */
  public DateReader dates() {
    return rules.dates();
  }

  /** How values are written. */
  public Vocabularies vocabularies() {
    return new Vocabularies(rules, status.rules());
  }

  /** The words that legal status is told by. */
  public StatusRules statusRules() {
    return status.rules();
  }

  /** All attributes, each at least once, in their order. */
  public List<AttributeValue> find(Reading reading, ChildAges ages) {
    Prepared prepared = prepare(reading, ages);
    Children children = prepared.children();
    StatementFinder finder = prepared.finder();
    List<AttributeValue> values = new ArrayList<>();
    String incident = "";
    for (Attribute attribute : Attribute.values()) {
      List<AttributeValue> told =
          switch (attribute) {
            case AGE -> ages(attribute, ages);
            case AGE_BAND_PANEL, AGE_BAND_TRIENNIAL -> ages(attribute, ages);
            case SCOPE -> List.of(scope(reading, told(attribute, finder, children, "").get(0)));
            case LEGAL_STATUS -> List.of(status(reading, ages, finder, incident));
            case CHILDREN ->
                List.of(count(reading, children, told(attribute, finder, children, "").get(0)));
            default -> told(attribute, finder, children, incident);
          };
      if (attribute == Attribute.INCIDENT_DATE && told.get(0).isKnown()) {
        incident = told.get(0).value();
      }
      values.addAll(told);
    }
    return List.copyOf(values);
  }

  /** The sentences of a review that may tell legal status, for learning. */
  public List<StatusSentence> statusSentences(Reading reading, ChildAges ages) {
    Prepared prepared = prepare(reading, ages);
    String incident =
        dated(told(Attribute.INCIDENT_DATE, prepared.finder(), prepared.children(), "").get(0));
    return prepared.finder().statusSentences(ages).of(incident, status.rules().out());
  }

  private static String dated(AttributeValue incident) {
    return incident.isKnown() ? incident.value() : "";
  }

  private record Prepared(Children children, StatementFinder finder) {}

  private Prepared prepare(Reading reading, ChildAges ages) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      texts.add(Plain.of(reading.text(i)));
    }
    Children children = Children.of(reading, texts, names);
    return new Prepared(
        children, new StatementFinder(rules, textRules, reading, texts, children, ages));
  }

  private AttributeValue status(
      Reading reading, ChildAges ages, StatementFinder finder, String incident) {
    boolean full = finder.sentences() >= rules.fullFrom();
    return status
        .find(finder.statusSentences(ages).of(incident, status.rules().out()))
        .filter(told -> full || told.sentence().isPresent())
        .map(
            told ->
                new AttributeValue(
                    Attribute.LEGAL_STATUS,
                    "",
                    told.value(),
                    told.sentence().stream()
                        .mapToObj(number -> reading.sentences().get(number).span())
                        .findFirst(),
                    told.chance(),
                    told.why()))
        .orElseGet(() -> AttributeValue.unknown(Attribute.LEGAL_STATUS, ""));
  }

  private List<AttributeValue> told(
      Attribute attribute, StatementFinder finder, Children children, String incident) {
    AttributeRules own = rules.attributes().get(attribute);
    List<Statement> statements = finder.find(own, new ValueReader(rules, incident));
    Votes votes = new Votes(attribute, own);
    if (!own.perChild() || children.names().size() < 2) {
      return List.of(orSilence(attribute, own, votes.choose("", statements), finder));
    }
    return children.names().stream()
        .map(
            name ->
                votes.choose(
                    name, statements.stream().filter(one -> one.of().equals(name)).toList()))
        .toList();
  }

  /** What nobody says may be told by a full report that does not speak of it at all. */
  private AttributeValue orSilence(
      Attribute attribute, AttributeRules own, AttributeValue told, StatementFinder finder) {
    if (told.isKnown()
        || own.silence().isEmpty()
        || finder.sentences() < rules.fullFrom()
        || finder.speaksOf(own.silence().get().unless())) {
      return told;
    }
    Silence silence = own.silence().get();
    return new AttributeValue(
        attribute,
        "",
        silence.value(),
        Optional.empty(),
        silence.confidence(),
        List.of(silence.says()));
  }

  private List<AttributeValue> ages(Attribute attribute, ChildAges ages) {
    List<AttributeValue> values =
        ages.children().stream()
            .filter(child -> child.age().isPresent())
            .map(child -> age(attribute, child, ages.children().size() > 1))
            .toList();
    return values.isEmpty() ? List.of(AttributeValue.unknown(attribute, "")) : values;
  }

  private AttributeValue age(Attribute attribute, ChildAge child, boolean several) {
    String value =
        attribute == Attribute.AGE
            ? child.age().get().toString()
            : AgeBand.of(child.age().get(), rules.bands().get(attribute));
    return new AttributeValue(
        attribute,
        several ? child.child() : "",
        value,
        child.quotes().stream().findFirst().map(AgeQuote::span),
        child.confidence(),
        List.of("the text states the age at the incident: " + child.age().get()));
  }

  private AttributeValue scope(Reading reading, AttributeValue told) {
    int sentences = reading.sentences().size();
    if (told.isKnown() || sentences < rules.fullFrom()) {
      return told;
    }
    return new AttributeValue(
        Attribute.SCOPE,
        "",
        rules.full(),
        Optional.empty(),
        0.9,
        List.of("nothing calls it a summary, and it has " + sentences + " sentences"));
  }

  private AttributeValue count(Reading reading, Children children, AttributeValue told) {
    int number = children.names().size();
    if (told.isKnown() || number == 0) {
      return told;
    }
    Optional<Span> title =
        Front.of(reading.review(), rules.frontEnds()).stream()
            .map(Block::span)
            .filter(span -> span.in(reading.review().clean()).contains(children.names().get(0)))
            .findFirst();
    return new AttributeValue(
        Attribute.CHILDREN,
        "",
        Integer.toString(number),
        title,
        0.8,
        List.of("the title names " + String.join(", ", children.names())));
  }
}
