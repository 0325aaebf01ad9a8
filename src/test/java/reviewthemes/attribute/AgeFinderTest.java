package reviewthemes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import reviewthemes.learn.Reading;

class AgeFinderTest {
  private static final AgeFinder FINDER = new AgeFinder(TestRules.AGES);

  @Test
  void aChildCalledBabyMayBeTwo() {
    ChildAges ages =
        find(
            "Serious Case Review: Baby T",
            "## Introduction",
            "Baby T was two years old when he died on 4 May 2018.",
            "His brother was six weeks old.");
    assertThat(told(ages)).containsExactly("Baby T 2 years");
    assertThat(ages.infant()).isEmpty();
  }

  @Test
  void reasonsAreToldInWordsAndAChildsLetterIsNoArticle() {
    ChildAges ages =
        find(
            "Serious Case Review: Child A",
            "## Introduction",
            "Child A was nine weeks old when he was hurt.");
    assertThat(ages.infant().get(0).why())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("for it: ")
        .contains("names the child", "names the harm or the death");
  }

  @Test
  void theAgeAtTheIncidentCountsAndNotThatAtAReferralOrNow() {
    ChildAges ages =
        find(
            "Learning Review: Rosa",
            "## Introduction",
            "Rosa is now 15 and lives with her aunt.",
            "In June 2020 Rosa, aged eight, was found with serious injuries.",
            "## What happened",
            "She was first referred when she was two.");
    assertThat(told(ages)).containsExactly("Rosa 8 years");
  }

  @Test
  void aPronounMayStandBeforeTheName() {
    ChildAges ages =
        find(
            "Learning Review: Selam",
            "## Summary",
            "On 9 March 2023, when she was four months old, Selam was found by her grandmother in"
                + " the bath.");
    assertThat(told(ages)).containsExactly("Selam 4 months");
  }

  @Test
  void theAgeWhenAParentDiedIsNotThatAtTheIncident() {
    ChildAges ages =
        find(
            "Child Practice Review: Iolo",
            "## Introduction",
            "The boy is called Iolo in this report, and he was twelve.",
            "Mother used heroin from the age of nineteen and died of it when Iolo was nine.");
    assertThat(told(ages)).containsExactly("Iolo 12 years");
  }

  @Test
  void aTeenageMotherIsNotTheIndexChild() {
    ChildAges ages =
        find(
            "Child Safeguarding Practice Review: Baby R",
            "## Introduction",
            "Baby R was taken to hospital at nine weeks old with a fractured leg.",
            "Her mother was sixteen when she was born, and her aunt was 14.");
    assertThat(ages.infant()).hasSize(1);
    assertThat(ages.adolescent()).isEmpty();
  }

  @Test
  void theCodeOfAChildAloneIsTheChild() {
    ChildAges ages =
        find(
            "Serious Case Review: Child AD",
            "## Introduction",
            "On 12 March 2011 AD, a girl who was then aged 13, walked into a police station.",
            "The two sons of the house were six and four.");
    assertThat(told(ages)).containsExactly("Child AD 13 years");
  }

  @Test
  void whoIsNamedFirstOwnsAnAgeThatFollowsWithAPronoun() {
    ChildAges ages =
        find(
            "Concise Child Practice Review - Nest",
            "## The circumstances",
            "Nest died in the bath at her home, where she lived with her brother. She was sixteen"
                + " months old. Her brother is four.",
            "The police came to the house in December, when Nest was five months old.");
    assertThat(told(ages)).containsExactly("Nest 16 months");
  }

  @Test
  void aReportThatOpensWithAChildOnADayMeansTheIndexChild() {
    ChildAges ages =
        find(
            "Child Safeguarding Practice Review: Odile",
            "## Introduction",
            "On the third of March 2022 a girl of fifteen fell from the second floor of a hotel.",
            "Her friend Bea is a girl of twelve.",
            "The hotel is on the road to the station.",
            "It has forty rooms and a car park.",
            "The police were there within ten minutes.");
    assertThat(told(ages)).containsExactly("Odile 15 years");
  }

  @Test
  void whatAChildOfAnAgeWeighsIsNoAge() {
    ChildAges ages =
        find(
            "Marnie - Child Safeguarding Practice Review",
            "## The circumstances",
            "Marnie died in her sleep. She was ten years old.",
            "Marnie was found to weigh what a child of sixteen weighs and was taken to hospital.");
    assertThat(told(ages)).containsExactly("Marnie 10 years");
  }

  @Test
  void aTimeOfDayIsNoAge() {
    ChildAges ages =
        find(
            "Serious Case Review: Bartley",
            "## The fire",
            "At ten past two on the morning of 9 December a trailer burned.",
            "Bartley, aged five, did not come out.");
    assertThat(told(ages)).containsExactly("Bartley 5 years");
  }

  @Test
  void aWordOfATitleIsNoChild() {
    Reading reading =
        TestRules.read(
            "Serious Case Review - Bartley. Home, school, clinic",
            "## The fire",
            "Bartley, aged five, died at home. At home there was no alarm.");
    assertThat(IndexChildren.of(reading.review(), TestRules.AGES.names()).names())
        .containsExactly("Bartley");
  }

  @Test
  void gestationIsNoAge() {
    ChildAges ages =
        find(
            "Serious Case Review: Baby K",
            "## Introduction",
            "Baby K was born at 29 weeks and died in hospital.",
            "Mother booked at fourteen weeks.");
    assertThat(ages.children()).isEmpty();
  }

  @Test
  void everyIndexChildHasAnAgeAndEachClauseIsAQuote() {
    Reading reading =
        TestRules.read(
            "Child Practice Review: Nia and Owen",
            "## Introduction",
            "Nia, who was in the front, was 14 years old and her brother Owen, in the back, was"
                + " seven months.");
    ChildAges ages = FINDER.find(reading);
    assertThat(told(ages)).containsExactly("Nia 14 years", "Owen 7 months");
    assertThat(words(reading, ages.adolescent()))
        .containsExactly("Nia, who was in the front, was 14 years old");
    assertThat(ages.infant()).hasSize(1);
  }

  @Test
  void aTableOfThePeopleTellsTheAge() {
    Reading reading =
        TestRules.read(
            "Serious Case Review: Shay",
            "## The family",
            "| Name | Age |\n|---|---|\n| Shay | 16 |\n| Mother | 38 |\n| Sister | 12 |");
    ChildAges ages = FINDER.find(reading);
    assertThat(told(ages)).containsExactly("Shay 16 years");
    assertThat(words(reading, ages.adolescent())).containsExactly("16");
  }

  @Test
  void everySentenceThatStatesTheAgeIsAQuote() {
    ChildAges ages =
        find(
            "Local Child Safeguarding Practice Review: Cal",
            "## Introduction",
            "Cal was fifteen when he was stabbed in a park.",
            "## Conclusion",
            "Cal was fifteen, and nobody had asked him.");
    assertThat(ages.adolescent()).hasSize(2);
  }

  @Test
  void aReportOnAServiceHasNoIndexChild() {
    ChildAges ages =
        find(
            "Inspection of services in Northshire",
            "## Findings",
            "Children aged between seven and 15 years old are seen promptly.",
            "A 16-year-old told inspectors that she felt safe.");
    assertThat(ages.children()).isEmpty();
  }

  private static ChildAges find(String title, String... body) {
    return FINDER.find(TestRules.read(title, body));
  }

  private static List<String> told(ChildAges ages) {
    return ages.children().stream().map(c -> c.child() + " " + c.age().orElseThrow()).toList();
  }

  private static List<String> words(Reading reading, List<AgeQuote> quotes) {
    return quotes.stream().map(quote -> quote.span().in(reading.review().clean())).toList();
  }
}
