package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.RECORDS;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import reviewthemes.verify.Act;
import reviewthemes.verify.AttributeState;
import reviewthemes.verify.Attributes;
import reviewthemes.verify.InForce;

/** An analyst looks at what was read of the review as a whole, and corrects it, in a browser. */
class AttributesIT {
  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;
  private Chromium browser;

  @BeforeEach
  void open() {
    browser = Chromium.start();
    bench = Bench.create(folder);
    server = bench.serve(0);
    browser.open(server, REVIEW.value());
    browser.find("#about-review summary").click();
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (bench != null) {
      server.close();
      bench.close();
    }
  }

  private List<String> values() {
    return Attributes.of(
            bench.workspace.reviews().find(REVIEW).orElseThrow().document(),
            InForce.of(bench.workspace.decisions().of(REVIEW)))
        .stream()
        .map(AttributeState::value)
        .toList();
  }

  private void ask(String attribute) {
    browser.find("#attribute-" + attribute + " [data-do=attribute]").click();
    browser.await(at -> browser.find("#attribute").isDisplayed());
  }

  private void keep() {
    long before = browser.version();
    browser.find("#attribute button[value=ok]").click();
    browser.await(at -> browser.version() > before);
  }

  @Test
  void the_words_behind_a_value_are_one_click_away() {
    browser.find("#attribute-review_type [data-do=evidence]").click();
    browser.await(
        at ->
            !browser
                .driver
                .findElements(org.openqa.selenium.By.cssSelector(".mark-box.strong"))
                .isEmpty());
    browser.awaitPages();
    WebElement mark = browser.find(".mark-box.strong");
    assertThat(mark.getRect().getY()).isBetween(60, 850);
    assertThat(browser.find("#attribute-review_type [data-do=evidence]").getDomAttribute("title"))
        .contains(RECORDS);
    browser.picture("attributes");
  }

  @Test
  void in_a_low_window_the_buttons_above_stay_clear_of_the_attributes() {
    browser.driver.manage().window().setSize(new org.openqa.selenium.Dimension(1280, 480));
    Object gap =
        browser.script(
            "return document.querySelector('#about-review').getBoundingClientRect().top"
                + " - document.querySelector('.bulk').getBoundingClientRect().bottom");
    assertThat(((Number) gap).doubleValue()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void an_age_is_corrected_with_its_bands_and_taken_back_in_one_step() {
    ask("age");
    browser.find("#attribute input").sendKeys("16");
    browser.picture("attribute-change");
    keep();
    assertThat(values()).containsExactly("SCR", "16 years", "16 to 17", "fatal", "16 and over");
    assertThat(browser.find("#attribute-age").getText())
        .contains("16 years", "Anna, read as unknown");
    assertThat(browser.find("#about-review").getDomAttribute("open")).isNotNull();
    browser.decide("z");
    assertThat(values()).containsExactly("SCR", "unknown", "unknown", "fatal");
  }

  @Test
  void a_choice_is_chosen_and_unknown_is_a_value() {
    assertThat(browser.find("#attribute-outcome").getText()).as("a guess").contains("likely");
    ask("outcome");
    browser.find("#attribute select option[value='serious harm']").click();
    keep();
    assertThat(values().get(3)).isEqualTo("serious harm");
    assertThat(browser.find("#attribute-outcome").getText()).doesNotContain("likely");
    ask("review_type");
    long before = browser.version();
    browser.find("#attribute [data-unknown]").click();
    browser.await(at -> browser.version() > before);
    assertThat(values().get(0)).isEqualTo("unknown");
  }

  @Test
  void what_cannot_be_a_value_is_refused_in_a_line_that_says_what_can() {
    ask("age");
    browser.find("#attribute input").sendKeys("quite young");
    browser.find("#attribute button[value=ok]").click();
    browser.await(at -> browser.find("#notice").getText().contains("5 weeks"));
    assertThat(bench.workspace.decisions().all()).isEmpty();
  }

  @Test
  void words_chosen_on_the_page_are_kept_as_evidence() {
    browser.awaitPages();
    WebElement first = browser.find(".page[data-near] .words span");
    new org.openqa.selenium.interactions.Actions(browser.driver).doubleClick(first).perform();
    browser.await(at -> browser.find("#add-here").isDisplayed());
    ask("review_type");
    browser.find("#attribute input").clear();
    browser.find("#attribute input").sendKeys("CSPR");
    keep();
    Act.OnAttribute said = (Act.OnAttribute) bench.workspace.decisions().of(REVIEW).get(0).act();
    assertThat(said.evidence().orElseThrow().text()).isNotBlank();
    assertThat(said.value()).isEqualTo("CSPR");
  }
}
