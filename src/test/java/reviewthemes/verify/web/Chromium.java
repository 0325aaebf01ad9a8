package reviewthemes.verify.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window; tests that need one are skipped where there is none. */
final class Chromium implements AutoCloseable {
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static Chromium start() {
    Optional<Path> browser = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(browser.isPresent() && chromedriver.isPresent(), "no Chromium with its driver");
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    // Tests make their own certificates.
    options.setAcceptInsecureCerts(true);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static Optional<Path> program(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a review, signed in with the server's key, and waits until its first page is there. */
  Chromium open(VerifyServer server, String review) {
    driver.get(server.address().toString());
    driver.get(server.address().resolve("/reviews/" + review).toString());
    await(at -> !at.findElements(By.cssSelector(".card.current")).isEmpty());
    awaitPages();
    return this;
  }

  /** Waits until the pages in view have their pictures and words. */
  void awaitPages() {
    await(
        at ->
            (Boolean)
                script(
                    "const near = [...document.querySelectorAll('.page[data-near]')];"
                        + "return near.length > 0 && near.every(page => page.dataset.words === 'there'"
                        + " && page.querySelector('img')?.complete)"));
  }

  <T> T await(Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  Object script(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Presses a key as a person does who has clicked nowhere. */
  void press(CharSequence key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  void escape() {
    press(Keys.ESCAPE);
  }

  /** Number of the last decision that the page shows. */
  long version() {
    return Long.parseLong(
        script("return document.getElementById('steps').dataset.version").toString());
  }

  /** Presses a key that decides something, and waits until it is stored. */
  void decide(CharSequence key) {
    long before = version();
    press(key);
    await(at -> version() > before);
  }

  String verdict(String words) {
    return card(words).getDomAttribute("data-verdict");
  }

  WebElement card(String words) {
    return driver.findElements(By.cssSelector(".card")).stream()
        .filter(card -> text(card).equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** The words of the current card. */
  String current() {
    return text(find(".card.current"));
  }

  private static String text(WebElement card) {
    return card.findElement(By.tagName("blockquote")).getDomProperty("textContent");
  }

  /** Keeps a picture of what is seen in {@code target/screenshots}. */
  void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
