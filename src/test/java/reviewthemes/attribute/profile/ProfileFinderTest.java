package reviewthemes.attribute.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.learn.Reading;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;

class ProfileFinderTest {
  @Test
  void every_attribute_is_told_or_unknown() {
    List<AttributeValue> told = ProfileExamplesTest.read("Nothing is said of anything.");
    assertThat(told)
        .extracting(AttributeValue::attribute)
        .containsExactlyInAnyOrder(Attribute.values());
    assertThat(told)
        .filteredOn(value -> !value.isKnown())
        .allMatch(value -> value.quote().isEmpty() && value.confidence() == 0)
        .allMatch(value -> !value.why().isEmpty());
  }

  @Test
  void several_children_are_told_apart() {
    List<AttributeValue> told =
        ProfileExamplesTest.read(
            "# Learning Review: Ada and Ben¶## Introduction¶"
                + "Ada, a girl of 14, was hurt. Ada told her aunt. Ada is well now. "
                + "Ben, a boy of seven months, was hurt too. Ben saw his aunt. Ben is well now.");
    assertThat(values(told, Attribute.GENDER)).containsExactly("Ada female", "Ben male");
    assertThat(values(told, Attribute.AGE_BAND_PANEL))
        .containsExactly("Ada 11 to 15", "Ben under 1");
    assertThat(values(told, Attribute.CHILDREN)).containsExactly(" 2");
  }

  @Test
  void a_child_known_by_letters_is_known_by_them_alone() {
    for (String title : List.of("Serious Case Review: Child AD", "Serious Case Review: AD")) {
      List<AttributeValue> told =
          ProfileExamplesTest.read(
              "# "
                  + title
                  + "¶## Introduction¶AD, a girl of 13, walked into a police station. "
                  + "AD told an officer of it. AD is well now.");
      assertThat(values(told, Attribute.CHILDREN)).containsExactly(" 1");
      assertThat(values(told, Attribute.GENDER)).allMatch(value -> value.endsWith(" female"));
    }
  }

  @Test
  void an_author_with_an_office_is_an_author() {
    for (String line :
        List.of(
            "Author: Rosalind Achebe-Moss, Principal Review Officer",
            "Written by Rosalind Achebe-Moss, Partnership Practice Reviewer",
            "Rosalind Achebe-Moss, Independent Overview Report Author")) {
      List<AttributeValue> told =
          ProfileExamplesTest.read(
              "# Serious Case Review: Ezra¶" + line + "¶## Contents¶## Introduction¶Ezra died.");
      assertThat(values(told, Attribute.AUTHOR)).as(line).containsExactly(" Rosalind Achebe-Moss");
    }
  }

  @Test
  void a_full_report_that_speaks_of_no_plan_and_no_death_tells_something_by_that() {
    String report = "He was hurt in the hall. " + "They went to the shops on Friday. ".repeat(200);
    assertThat(values(ProfileExamplesTest.read(report), Attribute.LEGAL_STATUS))
        .containsExactly(" none");
    assertThat(values(ProfileExamplesTest.read(report), Attribute.OUTCOME))
        .containsExactly(" serious harm");
    List<AttributeValue> told = ProfileExamplesTest.read(report);
    assertThat(told)
        .filteredOn(value -> value.attribute() == Attribute.LEGAL_STATUS)
        .allMatch(value -> value.quote().isEmpty() && value.confidence() < .7)
        .allMatch(value -> value.why().toString().contains("speaks of no plan"));
    String cousin = report + "His cousin was on a child protection plan. The baby died.";
    assertThat(values(ProfileExamplesTest.read(cousin), Attribute.LEGAL_STATUS))
        .containsExactly(" unknown");
    assertThat(values(ProfileExamplesTest.read(cousin), Attribute.OUTCOME))
        .doesNotContain(" serious harm");
    assertThat(values(ProfileExamplesTest.read("He was hurt."), Attribute.LEGAL_STATUS))
        .as("too short to tell by its silence")
        .containsExactly(" unknown");
  }

  @Test
  void both_national_bands_follow_from_the_age() {
    List<AttributeValue> told = ProfileExamplesTest.read("Rowan was 17 years old when he died.");
    assertThat(values(told, Attribute.AGE)).containsExactly(" 17 years");
    assertThat(values(told, Attribute.AGE_BAND_TRIENNIAL)).containsExactly(" 16 and over");
    assertThat(values(told, Attribute.AGE_BAND_PANEL)).containsExactly(" 16 to 17");
  }

  @Test
  void quotes_of_a_pdf_are_verbatim() throws Exception {
    Review review =
        Loaded.stages()
            .reader()
            .read(
                new ReviewId("kit"),
                "kit.pdf",
                Files.readAllBytes(Loaded.HOME.resolve("src/test/resources/reviews/w1-kit.pdf")));
    Reading reading = Loaded.stages().read(review);
    List<AttributeValue> told =
        Loaded.stages().profiles().find(reading, Loaded.stages().ages().find(reading));
    List<String> quotes = new ArrayList<>();
    told.forEach(value -> value.quote().ifPresent(q -> quotes.add(q.in(review.clean()))));
    assertThat(quotes)
        .contains("Marlhithe and Coombe Partnership for Safeguarding Children")
        .allMatch(quote -> review.clean().text().contains(quote));
    assertThat(values(told, Attribute.OUTCOME)).containsExactly(" fatal");
  }

  private static List<String> values(List<AttributeValue> told, Attribute attribute) {
    return told.stream()
        .filter(value -> value.attribute() == attribute)
        .map(value -> value.of() + " " + value.value())
        .toList();
  }
}
