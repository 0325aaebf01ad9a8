package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.DRINK;
import static reviewthemes.verify.web.Bench.HOME_LIFE;
import static reviewthemes.verify.web.Bench.NOTE;
import static reviewthemes.verify.web.Bench.RECORDS;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import reviewthemes.verify.Act;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Verdict;

/** An analyst decides in a real browser, with keys and mouse, on a real workspace. */
class VerifyIT {
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
  }

  @AfterEach
  void close() {
    if (bench != null) {
      server.close();
      bench.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void each_key_is_stored_before_the_next_quote_is_shown() {
    assertThat(browser.current()).isEqualTo(HOME_LIFE);
    browser.decide("a");
    assertThat(log()).hasSize(1);
    browser.decide("r");
    browser.decide("u");
    browser.picture("review-decided");
    assertThat(browser.current()).isNotEqualTo(HOME_LIFE);
    assertThat(log().stream().map(decision -> ((Act.OnQuote) decision.act()).verdict()))
        .containsExactly(Verdict.ACCEPT, Verdict.REJECT, Verdict.UNSURE);
    assertThat(log().get(0).coder()).isEqualTo(Bench.ANNA);
    assertThat(log().get(0).seconds()).isPositive();
    assertThat(browser.verdict(HOME_LIFE)).isEqualTo("accept");
    assertThat(browser.find("#progress").getText()).contains("3 of 4 quotes");
  }

  @Test
  void undo_and_redo_take_a_step_back_and_forth() {
    browser.decide("r");
    assertThat(browser.verdict(HOME_LIFE)).isEqualTo("reject");
    browser.decide("z");
    assertThat(browser.verdict(HOME_LIFE)).isEqualTo("open");
    assertThat(browser.current()).isEqualTo(HOME_LIFE);
    browser.decide("Z");
    assertThat(browser.verdict(HOME_LIFE)).isEqualTo("reject");
    assertThat(log()).hasSize(3);
  }

  @Test
  void a_quote_goes_to_another_theme_or_polarity() {
    browser.card(RECORDS).click();
    browser.decide("p");
    assertThat(browser.card(RECORDS).getText()).contains("Moved to Recording, strength");
    browser.card(DRINK).click();
    browser.press("t");
    browser.press("drug");
    browser.picture("theme-picker");
    browser.decide("\n");
    assertThat(browser.card(DRINK).getText()).contains("Moved to Drug misuse");
    assertThat(((Act.Recode) log().get(1).act()).to()).hasToString("parent.drug_misuse");
  }

  @Test
  void a_comment_and_the_definition_are_one_key_away() {
    browser.press("d");
    browser.await(at -> browser.find("#definition .definition").isDisplayed());
    browser.picture("definition");
    browser.escape();
    browser.press("c");
    browser.press("Ask the author");
    browser.find("#comment button[value=ok]").click();
    browser.await(at -> browser.version() > 0);
    assertThat(browser.card(HOME_LIFE).getText()).contains("Anna: Ask the author");
    browser.press("?");
    browser.picture("keys");
    assertThat(browser.find("#help").getText()).contains("Accept", "Undo");
  }

  @Test
  void quotes_suggest_a_verdict_on_their_theme_which_a_person_gives() {
    browser.card(RECORDS).click();
    browser.decide("r");
    browser.decide("r");
    String head = "[id='theme-practice.recording-']";
    assertThat(browser.find(head).getText())
        .contains("Your verdicts suggest absent")
        .contains("looked for in the 5 pages with text");
    browser.find(head + " [data-do=absent]").click();
    browser.await(at -> browser.version() == 3);
    assertThat(browser.find(head + " [data-do=absent]").getDomAttribute("aria-pressed"))
        .isEqualTo("true");
    browser.picture("theme-absent");
    assertThat(log().get(2).act().subject()).isEqualTo("theme practice.recording-");
  }

  @Test
  void a_bulk_verdict_is_about_what_the_filter_shows_and_undone_in_one_step() {
    browser.find(".more-filters summary").click();
    browser.find("#filters [name=code] option[value='practice.recording-']").click();
    browser.find(".more-filters summary").click();
    browser.find("[data-do=reject-shown]").click();
    browser.picture("bulk");
    browser.find("#sure button[value=ok]").click();
    browser.await(at -> browser.version() > 0);
    assertThat(List.of(browser.verdict(RECORDS), browser.verdict(NOTE))).containsOnly("reject");
    assertThat(browser.verdict(DRINK)).isEqualTo("open");
    assertThat(browser.verdict(HOME_LIFE)).isEqualTo("open");
    browser.decide("z");
    assertThat(browser.driver.findElements(By.cssSelector(".card.reject"))).isEmpty();
  }

  @Test
  void the_list_of_reviews_filters_sorts_and_tells_how_far_one_is() {
    browser.decide("a");
    browser.driver.get(server.address().resolve("/reviews").toString());
    browser.picture("reviews");
    assertThat(browser.find("tr.begun").getText()).contains("Under way", "1/4 quotes");
    assertThat(browser.find("tr.done").getText()).contains("ex-child-d.pdf");
    browser.find("[data-sort=pages]").click();
    browser.await(at -> browser.driver.getCurrentUrl().contains("sort=pages"));
    assertThat(browser.find("tbody tr").getText()).contains("ex-child-c.pdf");
    browser.find("select[name=stage] option[value=done]").click();
    browser.await(at -> browser.driver.findElements(By.cssSelector("tbody tr")).size() == 1);
    browser.find("tbody a").click();
    browser.await(at -> browser.find("main.desk").isDisplayed());
  }

  private List<Decision> log() {
    return bench.workspace.decisions().of(REVIEW);
  }
}
