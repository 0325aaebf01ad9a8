package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.HOME_LIFE;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import reviewthemes.verify.Act;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Verdict;

/** Whatever goes wrong, the page says so and nothing decided is lost. */
class MishapsIT {
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
    if (browser != null) {
      browser.close();
    }
    if (bench != null) {
      server.close();
      bench.close();
    }
  }

  @Test
  void two_browsers_that_decide_the_same_quote_are_told() {
    try (Chromium other = Chromium.start().open(server, REVIEW.value())) {
      browser.decide("a");
      other.press("r");
      other.await(at -> other.find("#notice").getText().contains("Not stored"));
      assertThat(other.find("#notice").getText()).contains("You, in another window: accept");
      assertThat(other.verdict(HOME_LIFE)).isEqualTo("accept");
      assertThat(log()).hasSize(1);
      other.picture("conflict");
      other.decide("r");
      assertThat(other.verdict(HOME_LIFE)).isEqualTo("reject");
      assertThat(log()).hasSize(2);
    }
  }

  @Test
  void a_decision_survives_a_server_that_was_killed() {
    int port = server.address().getPort();
    browser.decide("a");
    server.close();
    browser.press("r");
    browser.await(at -> browser.find("#notice").getText().contains("does not answer"));
    browser.picture("no-answer");
    assertThat(log()).hasSize(1);

    server = bench.serve(port);
    browser.find("#try-again").click();
    browser.await(at -> browser.find("#notice").getText().contains("another tab"));
    String page = browser.driver.getWindowHandle();
    browser.driver.switchTo().newWindow(WindowType.TAB);
    browser.driver.get(server.address().toString());
    browser.driver.switchTo().window(page);
    browser.find("#try-again").click();
    browser.await(at -> browser.version() == 2);
    assertThat(((Act.OnQuote) log().get(1).act()).verdict()).isEqualTo(Verdict.REJECT);
    assertThat(browser.find("#notice").getText()).isEmpty();
  }

  @Test
  void a_locked_workspace_is_told_and_tried_again() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("themes.db");
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.createStatement().execute("BEGIN EXCLUSIVE");
      browser.press("a");
      browser.await(at -> !browser.driver.findElements(By.id("try-again")).isEmpty());
      browser.picture("locked");
      assertThat(browser.find("#notice").getText()).startsWith("Not stored");
      assertThat(browser.current()).isEqualTo(HOME_LIFE);
      connection.createStatement().execute("ROLLBACK");
    }
    browser.find("#try-again").click();
    browser.await(at -> browser.version() == 1);
    assertThat(log()).hasSize(1);
  }

  private List<Decision> log() {
    return bench.workspace.decisions().of(REVIEW);
  }
}
