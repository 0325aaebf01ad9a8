package reviewthemes.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reviewthemes.attribute.Age;
import reviewthemes.attribute.AgeQuote;
import reviewthemes.attribute.AgeUnit;
import reviewthemes.attribute.ChildAge;
import reviewthemes.attribute.ChildAges;
import reviewthemes.codebook.Code;
import reviewthemes.context.Subject;
import reviewthemes.text.Span;

class AgeFlagsTest {
  private static final Quote LEARNED =
      new Quote(3, new Span(30, 40), 0.7, Subject.CHILD, List.of(), List.of("learned"));
  private static final Flag INFANT =
      new Flag(Code.parse("child.infant"), true, 0.9, List.of("learned"), List.of(LEARNED));
  private static final Flag ADOLESCENT =
      new Flag(Code.parse("child.adolescent"), true, 0.8, List.of("learned"), List.of(LEARNED));
  private static final Flag OTHER =
      new Flag(Code.parse("parent.drug_misuse"), true, 0.8, List.of("learned"), List.of(LEARNED));
  private static final List<Flag> FLAGS = List.of(ADOLESCENT, INFANT, OTHER);

  @Test
  void whereNoAgeIsToldWhatWasLearnedStands() {
    assertThat(AgeFlags.apply(FLAGS, new ChildAges(List.of()))).isEqualTo(FLAGS);
  }

  @Test
  void theStatedAgeDecidesAndIsQuoted() {
    List<Flag> flags = AgeFlags.apply(FLAGS, ages(child("Ash", Age.of(9, AgeUnit.WEEKS), 0.95)));
    Flag infant = flags.get(1);
    assertThat(infant.suggested()).isTrue();
    assertThat(infant.score()).isEqualTo(0.95);
    assertThat(infant.quotes()).extracting(Quote::span).containsExactly(new Span(5, 12));
    assertThat(infant.reasons()).containsExactly("at the incident Ash was 9 weeks old");
    Flag adolescent = flags.get(0);
    assertThat(adolescent.suggested()).isFalse();
    assertThat(adolescent.quotes()).isEmpty();
    assertThat(adolescent.score()).isLessThan(0.1);
    assertThat(flags.get(2)).isEqualTo(OTHER);
  }

  @Test
  void aChildInBetweenIsNeither() {
    assertThat(AgeFlags.apply(FLAGS, ages(child("", Age.of(6, AgeUnit.YEARS), 0.9))))
        .filteredOn(flag -> flag.code().theme().value().startsWith("child."))
        .noneMatch(Flag::suggested);
  }

  @Test
  void twoChildrenMayBeBoth() {
    ChildAges ages =
        ages(
            child("Ash", Age.of(5, AgeUnit.MONTHS), 0.9),
            child("Elm", Age.of(14, AgeUnit.YEARS), 0.6));
    assertThat(AgeFlags.apply(FLAGS, ages)).allMatch(Flag::suggested);
  }

  @Test
  void aFlagByAgeNeverStandsWithoutAQuote() {
    for (AgeUnit unit : AgeUnit.values()) {
      for (int number = 0; number < 20; number++) {
        assertThat(AgeFlags.apply(FLAGS, ages(child("Ash", Age.of(number, unit), 0.8))))
            .allMatch(flag -> flag.suggested() != flag.quotes().isEmpty());
      }
    }
  }

  private static ChildAges ages(ChildAge... children) {
    return new ChildAges(List.of(children));
  }

  private static ChildAge child(String name, Age age, double confidence) {
    AgeQuote quote =
        new AgeQuote(1, new Span(5, 12), new Span(7, 9), age, confidence, List.of("rule"));
    return new ChildAge(name, Optional.of(age), confidence, List.of(quote));
  }
}
