package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import reviewthemes.codebook.Code;
import reviewthemes.text.Span;
import reviewthemes.verify.Act;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.InForce;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Sample;

/** An analyst looks at a sample of what no quote covers, in a real browser. */
class AuditIT {
  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;
  private Chromium browser;

  @BeforeEach
  void open() {
    browser = Chromium.start();
    bench = Bench.create(folder);
    server = bench.serve(0);
    browser.driver.get(server.address().toString());
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

  private void draw(int size) {
    browser.find("a[href='/audit']").click();
    browser.await(at -> browser.find(".draw [name=size]").isDisplayed());
    browser.find(".draw [name=size]").clear();
    browser.find(".draw [name=size]").sendKeys(String.valueOf(size));
    browser.find(".draw [name=seed]").sendKeys("5");
    browser.find(".draw button").click();
    awaitPassage(1);
  }

  private void awaitPassage(int place) {
    browser.await(at -> browser.driver.getCurrentUrl().endsWith("/" + place));
    browser.await(at -> !browser.driver.findElements(By.cssSelector(".bar-beside")).isEmpty());
  }

  private Sample sample() {
    return bench.workspace.samples().all().get(0);
  }

  private List<Decision> log() {
    return bench.workspace.decisions().all();
  }

  @Test
  void passages_are_shown_in_their_place_and_what_was_missed_becomes_a_quote() {
    draw(3);
    browser.awaitPages();
    assertThat(sample().seed()).isEqualTo(5);
    assertThat(browser.find("#passage blockquote").getDomProperty("textContent"))
        .isEqualTo(sample().passages().get(0).passage().text());
    assertThat(browser.find(".mark-box.strong").isDisplayed()).isTrue();
    browser.picture("audit-passage");

    browser.press("n");
    awaitPassage(2);
    browser.press("t");
    browser.press("drug");
    browser.press("\n");
    browser.await(at -> !browser.driver.findElements(By.cssSelector(".answer li")).isEmpty());
    browser.picture("audit-missed");
    Drawn second = sample().passages().get(1);
    Act.AddQuote added =
        (Act.AddQuote) log().stream().map(Decision::act).filter(this::isAdded).findFirst().get();
    assertThat(added.quote().passage()).isEqualTo(second.passage());
    assertThat(added.code()).isEqualTo(Code.parse("parent.drug_misuse"));
    assertThat(log())
        .extracting(Decision::seconds)
        .first()
        .satisfies(s -> assertThat(s).isPositive());

    browser.press("t");
    browser.press("alcohol");
    browser.press("\n");
    browser.await(at -> browser.driver.findElements(By.cssSelector(".answer li")).size() == 2);
    assertThat(held(second))
        .extracting(Act.Audit::missed)
        .containsExactly(
            Set.of(Code.parse("parent.drug_misuse"), Code.parse("parent.alcohol_misuse")));
    assertThat(InForce.of(log()).stream().map(Decision::act).filter(this::isAdded)).hasSize(2);

    browser.press("z");
    browser.await(at -> browser.driver.findElements(By.cssSelector(".answer li")).size() == 1);
    browser.press("n");
    awaitPassage(3);
    assertThat(held(second)).extracting(Act.Audit::missed).containsExactly(Set.of());
    assertThat(InForce.of(log()).stream().map(Decision::act).filter(this::isAdded)).isEmpty();

    browser.press("n");
    browser.await(at -> browser.driver.getCurrentUrl().endsWith("/audit"));
    assertThat(browser.find(".sample").getText())
        .contains("Looked at 3 of ", "Too few looked at to tell more: look at 27 more at least.");
    browser.picture("audit");
    browser.find("a[href='/trail']").click();
    browser.await(at -> browser.driver.getCurrentUrl().endsWith("/trail"));
    assertThat(browser.find("tbody").getText()).contains("took back", "missed parent.drug_misuse");
    browser.picture("trail");
  }

  private boolean isAdded(Act act) {
    return act instanceof Act.AddQuote;
  }

  private List<Act.Audit> held(Drawn drawn) {
    return InForce.of(log()).stream()
        .filter(decision -> decision.review().equals(drawn.review()))
        .map(Decision::act)
        .filter(Act.Audit.class::isInstance)
        .map(Act.Audit.class::cast)
        .filter(audit -> audit.passage().equals(drawn.passage()))
        .toList();
  }

  @Test
  void no_passage_touches_a_quote_of_the_machine_or_of_a_person() {
    draw(1);
    Drawn first = sample().passages().get(0);
    browser.press("t");
    browser.press("drug");
    browser.press("\n");
    browser.await(at -> !browser.driver.findElements(By.cssSelector(".answer li")).isEmpty());
    browser.driver.get(server.address().resolve("/audit").toString());
    draw(2000);
    Sample all = bench.workspace.samples().all().get(1);
    assertThat(all.passages()).hasSize(all.population()).hasSizeGreaterThan(100);
    assertThat(all.population()).isEqualTo(sample().population() - 1);
    assertThat(all.passages()).extracting(Drawn::passage).doesNotContain(first.passage());
    List<Span> quotes =
        bench.workspace.reviews().result(REVIEW).orElseThrow().flags().stream()
            .flatMap(flag -> flag.quotes().stream())
            .map(quote -> new Span(quote.start(), quote.end()))
            .toList();
    assertThat(quotes).hasSize(4);
    assertThat(all.passages())
        .filteredOn(drawn -> drawn.review().equals(REVIEW))
        .isNotEmpty()
        .allSatisfy(drawn -> assertThat(quotes).noneMatch(span(drawn.passage())::overlaps));
  }

  @Test
  void an_answer_survives_a_server_that_was_killed() {
    draw(2);
    int port = server.address().getPort();
    server.close();
    browser.press("n");
    browser.await(at -> browser.find("#notice").getText().contains("does not answer"));
    assertThat(log()).isEmpty();
    server = bench.serve(port);
    String page = browser.driver.getWindowHandle();
    browser.driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
    browser.driver.get(server.address().toString());
    browser.driver.switchTo().window(page);
    browser.find("#try-again").click();
    awaitPassage(2);
    assertThat(log()).hasSize(1);
  }

  private static Span span(Passage passage) {
    return new Span(passage.start(), passage.end());
  }
}
