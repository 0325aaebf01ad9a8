package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static reviewthemes.verify.web.Bench.BEN;
import static reviewthemes.verify.web.Bench.HOME_LIFE;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Role;

/** People of other computers sign in with a password, and decide as those of this one do. */
class BeyondIT {
  private static final String PASSWORD = "horse battery staple";

  @TempDir private Path folder;
  private Bench bench;
  private Chromium browser;

  @BeforeEach
  void open() {
    browser = Chromium.start();
    bench = Bench.create(folder.resolve("w"));
    bench.account(BEN, Role.CODER, PASSWORD);
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (bench != null) {
      bench.close();
    }
  }

  @Test
  void through_tls() throws Exception {
    Listening.Tls tls = new Listening.Tls(Certificate.make(folder), Certificate.PASSWORD);
    try (VerifyServer server = bench.serveBeyond(Optional.of(tls), InstantSource.system())) {
      signsInAndDecides(server);
      assertThat(browser.driver.manage().getCookies())
          .singleElement()
          .matches(cookie -> cookie.isSecure() && cookie.isHttpOnly());
    }
  }

  /** Browsers trust plain HTTP from elsewhere less: some of what scripts use is missing there. */
  @Test
  void through_plain_http_under_an_address_that_others_can_reach() throws SocketException {
    Optional<String> address = outside();
    assumeTrue(address.isPresent(), "this computer is on no network");
    try (VerifyServer server =
        bench.serveBeyond(address.get(), Optional.empty(), InstantSource.system())) {
      signsInAndDecides(server);
      browser.find(".who button").click();
      browser.await(at -> at.getCurrentUrl().endsWith("/sign-in"));
    }
  }

  @Test
  void a_viewer_finds_nothing_to_press() {
    bench.account(BEN, Role.VIEWER, PASSWORD);
    try (VerifyServer server = bench.serveBeyond(Optional.empty(), InstantSource.system())) {
      signIn(server, PASSWORD);
      review(server);
      browser.picture("viewer");
      assertThat(browser.find(".card.current [data-do=accept]").isDisplayed()).isFalse();
      browser.press("a");
      browser.await(at -> browser.find("#notice").getText().contains("not change it"));
      assertThat(bench.workspace.decisions().all()).isEmpty();
    }
  }

  private void signsInAndDecides(VerifyServer server) {
    signIn(server, "wrong password");
    assertThat(browser.find("[role=alert]").getText()).contains("do not belong together");
    browser.picture("sign-in-wrong");
    signIn(server, PASSWORD);
    assertThat(browser.find(".who span").getText()).isEqualTo("Ben");
    review(server);
    browser.decide("a");
    assertThat(browser.verdict(HOME_LIFE)).isEqualTo("accept");
    assertThat(bench.workspace.decisions().all()).extracting(Decision::coder).containsExactly(BEN);
  }

  private void signIn(VerifyServer server, String password) {
    browser.driver.get(server.address().toString());
    browser.find("input[name=name]").clear();
    browser.find("input[name=name]").sendKeys("Ben");
    browser.find("input[name=password]").sendKeys(password);
    browser.find(".sign-in button").click();
    browser.await(
        at ->
            !at.findElements(By.cssSelector("[role=alert]")).isEmpty()
                || !at.findElements(By.cssSelector(".who span")).isEmpty());
  }

  private void review(VerifyServer server) {
    browser.driver.get(server.address().resolve("/reviews/" + REVIEW).toString());
    browser.await(at -> !at.findElements(By.cssSelector(".card.current")).isEmpty());
    browser.awaitPages();
  }

  private static Optional<String> outside() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .findFirst();
  }
}
