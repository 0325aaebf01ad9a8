package reviewthemes.review.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.review.yaml.SectionRulesFile;

/** Headings as reports write them, and the roles that the rules which ship give them. */
class HeadingRulesTest {
  private static final SectionRules RULES =
      SectionRulesFile.load(
          Path.of(System.getProperty("themes.home", "."), "pipeline", "sections.yaml"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Table of Contents | contents",
        "Terms of Reference | terms_of_reference",
        "2. Scope and terms of reference | terms_of_reference",
        "Key Lines of Enquiry | terms_of_reference",
        "Response to the terms of reference and overall findings | analysis",
        "KLOE 2: How well did agencies share information? | analysis",
        "3.1 Methodology | methodology",
        "How the review was carried out | methodology",
        "Agencies involved | agencies",
        "Family composition and genogram | family",
        "Who's who | family",
        "Family Perspectives | family_view",
        "What the mother told us | family_view",
        "Practitioner perspectives | practitioner_view",
        "Background prior to the scoped period | background",
        "Integrated chronology | narrative",
        "Summary of agency involvement | narrative",
        "A day in the life of Baby J | child_experience",
        "The child's voice | child_experience",
        "Analysis of practice | analysis",
        "Key practice episode 3: the strategy meeting | analysis",
        "Finding 4: Delay was put down to nobody | findings",
        "Key findings | findings",
        "Good practice examples | good_practice",
        "What went well? | good_practice",
        "Key Strengths | strengths",
        "Practice study: highly effective practice | strengths",
        "Areas for improvement | improvement",
        "What needs to improve? | improvement",
        "Areas for priority action | improvement",
        "Case study: area for improvement | improvement",
        "Lessons learned | learning",
        "Missed opportunities | learning",
        "Conclusions | conclusion",
        "Recommendations for the Board | recommendations",
        "Considerations for the Partnership | recommendations",
        "Questions for the Board | questions",
        "Multi-agency action plan | action_plan",
        "What has happened since? | after_incident",
        "Changes made since the review | after_incident",
        "Part C. Analysis by key line of enquiry | analysis",
        "II. What was asked, and how it was answered | analysis",
        "The questions, and our answers | analysis",
        "Question 3. Was information shared? | analysis",
        "Did anyone press the point? | analysis",
        "How did we do it? | methodology",
        "F The questions the Board put | terms_of_reference",
        "Section F. Findings | findings",
        "Nine. What I recommend | recommendations",
        "People who did it well | good_practice",
        "Practice that deserves to be copied | good_practice",
        "Good work | good_practice",
        "What his mother said | family_view",
        "Legal context | research",
        "Further reading | references",
        "What research tells us | research",
        "Why does it matter? | research",
        "How widespread is it? | research",
        "Appendix A: Glossary of terms | glossary",
        "Appendix: words used in this report | glossary",
        "Annex 2: Words | glossary",
        "Explanation of terms | glossary",
        "Appendix: sources and terms | glossary",
        "Bibliography | references",
        "About the author | about_review",
        "Appendix 3 | appendix",
        "Executive Summary | summary",
        "Introduction | introduction",
        "Reason for the review | introduction",
        "Serious Case Review: Child X | front_matter"
      })
  void a_heading_gives_its_section_a_role(String heading, String role) {
    assertThat(new RoleFinder(RULES).byHeading(heading, null).role().id()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A note before reading | references",
        "What people do when they disagree | good_practice",
        "What was done with what was known? | good_practice",
        "What was thought, and was not said out loud | family_view",
        "What was not said to Mr Vane | family_view",
        "How the agencies worked together | methodology",
        "Legal and family context | research",
        "Part of the story | narrative"
      })
  void words_of_a_heading_that_mean_something_else_give_no_such_role(String heading, String role) {
    RoleFinder.Found found = new RoleFinder(RULES).byHeading(heading, null);
    assertThat(Optional.ofNullable(found).map(one -> one.role().id()))
        .isNotEqualTo(Optional.of(role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Learning point 3: Ask who else lives in the home. | learning",
        "Recommendation 4: The Partnership should ask. | recommendations",
        "Good practice: The nurse rang the same day. | good_practice",
        "Question for the Board: How will it know? | questions",
        "About the author: She has been a teacher. | about_review"
      })
  void a_head_within_a_paragraph_gives_the_paragraph_a_role(String paragraph, String role) {
    assertThat(new RoleFinder(RULES).runIn(paragraph).found().role().id()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource({"Good practice would have been to ask.", "Findings were shared with the school."})
  void a_sentence_is_no_head(String sentence) {
    assertThat(new RoleFinder(RULES).runIn(sentence)).isNull();
  }
}
