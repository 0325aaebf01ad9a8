package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.ANNA;
import static reviewthemes.verify.web.Bench.BEN;
import static reviewthemes.verify.web.Bench.HOME_LIFE;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Act;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Presence;
import reviewthemes.verify.ReviewState;

/** Two people code a review blind in browsers of their own, and a third settles what they leave. */
class TeamIT {
  private static final Code CHILDHOOD = Code.parse("parent.adverse_childhood");

  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;
  private Chromium anna;
  private Chromium ben;

  @BeforeEach
  void open() {
    anna = Chromium.start();
    ben = Chromium.start();
    bench = Bench.create(folder);
    server = bench.serve(0);
  }

  @AfterEach
  void close() {
    for (Chromium browser : new Chromium[] {anna, ben}) {
      if (browser != null) {
        browser.close();
      }
    }
    if (bench != null) {
      server.close();
      bench.close();
    }
  }

  @Test
  void two_code_blind_are_compared_and_a_third_settles_what_they_disagree_about() {
    signIn(anna, "Anna");
    signIn(ben, "Ben");
    assign();

    review(anna);
    assertThat(anna.find(".duty").getText()).contains("Yours to code, blind");
    anna.press("c");
    anna.press("She says so herself");
    anna.find("#comment button[value=ok]").click();
    anna.await(at -> anna.version() > 0);
    anna.decide("r");
    decideTheRest(anna);

    review(ben);
    seesNothingOf("Anna", ben);
    assertThat(ben.find("#progress").getText()).contains("0 of 4 quotes");
    assertThat(ben.verdict(HOME_LIFE)).isEqualTo("open");
    ben.picture("team-blind");
    finish(anna);
    assertThat(anna.find(".duty").getText()).contains("You have finished.");
    anna.picture("team-finished");
    review(ben);
    seesNothingOf("Anna", ben);

    ben.decide("a");
    decideTheRest(ben);
    ben.find(".duty a").click();
    ben.picture("team-finish");
    finish(ben);
    assertThat(ben.card(HOME_LIFE).getText())
        .contains("Anna rejected it")
        .contains("Anna: She says so herself");
    review(anna);
    assertThat(anna.card(HOME_LIFE).getText()).contains("Ben accepted it");

    go(ben, "/agreement");
    ben.picture("agreement");
    assertThat(ben.find("tr.all").getText()).contains("40 0.98 0.79", "39 1.00");
    assertThat(ben.find("main").getText()).contains("not computable");
    assertThat(state().verdict(CHILDHOOD)).as("while they disagree").isEmpty();

    settle();
  }

  private void assign() {
    go(anna, "/assignments");
    anna.find("input[value=ex-child-c]").click();
    anna.find("input[name=others]").sendKeys("Anna, Ben");
    anna.picture("assignments-choose");
    anna.find("#assign button").click();
    anna.await(at -> anna.driver.findElements(By.cssSelector(".assigned")).size() == 2);
    anna.picture("assignments");
    go(anna, "/reviews");
    assertThat(anna.find("tbody").getText()).contains("yours to code, blind");
    anna.picture("reviews-team");
  }

  private void settle() {
    signIn(anna, "Cleo");
    go(anna, "/disagreements");
    assertThat(anna.find("main").getText()).contains("1 to settle");
    anna.picture("disagreements");
    anna.find("tbody a").click();
    WebElement dispute = anna.find("[id='theme-" + CHILDHOOD + "']");
    assertThat(dispute.getText())
        .contains("suggests it", "absent", "present", "rejected", "accepted", HOME_LIFE)
        .contains("Anna: She says so herself");
    anna.picture("dispute");
    dispute.findElement(By.cssSelector("[name=to] [value=present]")).click();
    dispute.findElement(By.cssSelector("[name^=quote] [value=accept]")).click();
    dispute
        .findElement(By.tagName("textarea"))
        .sendKeys("Six, and foster homes: see the definition.");
    dispute.findElement(By.cssSelector("button")).click();
    anna.await(at -> anna.find(".settled").getText().contains("Cleo settled it"));
    anna.picture("dispute-settled");
    Decision last = log().get(log().size() - 2);
    assertThat(last.coder()).isEqualTo(new Coder("Cleo"));
    assertThat(((Act.Adjudicate) last.act()).reason()).startsWith("Six, and foster homes");
    assertThat(state().verdict(CHILDHOOD)).contains(Presence.PRESENT);
    assertThat(state().held(CHILDHOOD))
        .containsEntry(ANNA, Presence.ABSENT)
        .containsEntry(BEN, Presence.PRESENT);
    review(anna);
    assertThat(anna.find("[id='theme-" + CHILDHOOD + "']").getText())
        .contains("Cleo settled it: present. Six, and foster homes");
  }

  /** Signs in as people do, on a browser that may have been somebody else's. */
  private void signIn(Chromium browser, String name) {
    browser.driver.get(server.address().toString());
    browser.find(".who a").click();
    browser.find("input[name=name]").sendKeys(name);
    browser.picture("sign-in");
    browser.find(".sign-in button").click();
    browser.await(at -> browser.find(".who span").getText().equals(name));
  }

  private void go(Chromium browser, String path) {
    browser.driver.get(server.address().resolve(path).toString());
  }

  private void review(Chromium browser) {
    go(browser, "/reviews/" + REVIEW);
    browser.await(at -> !at.findElements(By.cssSelector(".card.current")).isEmpty());
    browser.awaitPages();
  }

  private static void seesNothingOf(String name, Chromium browser) {
    String text = browser.find("body").getText();
    assertThat(text.replace("until Anna and Ben have finished", "")).doesNotContain(name);
    assertThat(browser.driver.findElements(By.cssSelector(".said"))).isEmpty();
  }

  /** Accepts the quotes that are left, and takes over what that means for their themes. */
  private static void decideTheRest(Chromium browser) {
    browser.decide("a");
    browser.decide("a");
    browser.decide("a");
    long before = browser.version();
    browser.find("[data-do=take-over]").click();
    browser.find("#sure button[value=ok]").click();
    browser.await(at -> browser.version() > before);
    assertThat(browser.find("#progress").getText()).contains("4 of 4 quotes", "3 of 3 themes");
  }

  private void finish(Chromium browser) {
    go(browser, "/reviews/" + REVIEW + "/finish");
    assertThat(browser.find("main").getText()).contains("themes of which you said nothing");
    browser.find("form.buttons button").click();
    browser.await(at -> !at.findElements(By.cssSelector(".card.current")).isEmpty());
  }

  private List<Decision> log() {
    return bench.workspace.decisions().of(REVIEW);
  }

  private ReviewState state() {
    return ReviewState.of(
        bench.workspace.reviews().result(REVIEW).orElseThrow(),
        log(),
        bench.workspace.definitions().current());
  }
}
