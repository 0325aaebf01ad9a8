package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.NOTE;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import reviewthemes.codebook.Code;
import reviewthemes.output.Cutter;
import reviewthemes.review.Review;
import reviewthemes.text.Span;
import reviewthemes.verify.Act;
import reviewthemes.verify.Passage;

/** Marks lie on the words they are about, and words are chosen as exactly as they are marked. */
class PaperIT {
  private static final double PIXELS = 2;
  private static final String ADDED =
      "The administrator who used it had been in post for nine days.";

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
  void the_mark_of_a_quote_lies_within_two_pixels_of_its_words() {
    for (String zoom : List.of("fit", "larger", "larger", "smaller")) {
      browser.find(".tools [data-do=" + zoom + "]").click();
      browser.card(NOTE).click();
      browser.awaitPages();
      List<List<Number>> marks = rectangles(".mark-box.strong", 0, Integer.MAX_VALUE);
      Passage passage = passage(NOTE);
      List<List<Number>> words = rectangles(".words span", passage.start(), passage.end());
      assertThat(marks).hasSize(passage.boxes().size());
      assertThat(words).hasSize(NOTE.split(" ").length);
      for (int line = 0; line < marks.size(); line++) {
        assertWithin(marks.get(line), words);
      }
      browser.picture("mark-" + zoom);
    }
    assertThat(browser.find(".mark-box.strong").getRect().getY()).isBetween(90, 800);
  }

  /** A mark begins where one of its words begins, and ends where one ends. */
  private static void assertWithin(List<Number> mark, List<List<Number>> words) {
    double middle = mark.get(1).doubleValue() + mark.get(3).doubleValue() / 2;
    List<List<Number>> line =
        words.stream()
            .filter(
                word ->
                    Math.abs(word.get(1).doubleValue() + word.get(3).doubleValue() / 2 - middle)
                        < mark.get(3).doubleValue() / 2)
            .toList();
    double left = line.stream().mapToDouble(word -> word.get(0).doubleValue()).min().orElseThrow();
    double right = line.stream().mapToDouble(PaperIT::right).max().orElseThrow();
    assertThat(Math.abs(left - mark.get(0).doubleValue())).isLessThan(PIXELS);
    assertThat(Math.abs(right - right(mark))).isLessThan(PIXELS);
    for (List<Number> word : line) {
      assertThat(Math.abs(word.get(1).doubleValue() - mark.get(1).doubleValue()))
          .isLessThan(PIXELS);
    }
  }

  private static double right(List<Number> rectangle) {
    return rectangle.get(0).doubleValue() + rectangle.get(2).doubleValue();
  }

  @Test
  void words_drawn_over_with_the_mouse_become_a_quote_as_exact_as_any_other() {
    Review review = bench.read(REVIEW.value(), bench.workspace.reviews().pdf(sha()).orElseThrow());
    int start = review.clean().text().indexOf(ADDED);
    Span clean = new Span(start, start + ADDED.length());
    Span original = review.clean().toOriginal(clean);
    browser.card(NOTE).click();
    browser.awaitPages();

    WebElement first = browser.find(".words span[data-from='" + original.start() + "']");
    WebElement last = browser.find(".words span[data-to='" + original.end() + "']");
    new Actions(browser.driver).clickAndHold(first).moveToElement(last).release().perform();
    browser.await(at -> browser.find("#add-here").isDisplayed());
    browser.picture("words-chosen");
    browser.press("q");
    browser.press("strategy con");
    browser.decide("\n");

    Act.AddQuote added = (Act.AddQuote) bench.workspace.decisions().of(REVIEW).get(0).act();
    assertThat(added.code()).isEqualTo(Code.parse("practice.strategy_attendance-"));
    assertThat(added.quote().passage())
        .isEqualTo(
            new Passage(
                ADDED, 3, 3, original.start(), original.end(), new Cutter(review).boxes(clean)));
    assertThat(browser.current()).isEqualTo(ADDED);
    browser.picture("quote-added");
  }

  @Test
  void a_double_click_takes_the_sentence() {
    browser.card(NOTE).click();
    browser.awaitPages();
    WebElement word = browser.find(".words span[data-from='" + (passage(NOTE).start()) + "']");
    new Actions(browser.driver).doubleClick(word).perform();
    browser.await(
        at ->
            browser
                .script("return document.querySelectorAll('.chosen').length")
                .equals((long) NOTE.split(" ").length));
  }

  @Test
  void markup_in_a_document_is_shown_as_text() {
    String words = "Staff wrote <script>document.title = 'broken'</script> into the & record.";
    byte[] pdf = SmallPdf.of("Serious Case Review: <b>Child</b> E", words);
    bench.keep("<img src=x onerror=alert(1)>", pdf, Map.of(words, "practice.recording-"));
    browser.driver.get(
        server.address().resolve("/reviews/%3Cimg%20src=x%20onerror=alert(1)%3E").toString());
    browser.await(at -> browser.current().equals(words));
    browser.awaitPages();
    browser.decide("a");
    assertThat(browser.current()).isEqualTo(words);
    assertThat(browser.driver.getTitle()).doesNotContain("broken");
    assertThat(
            browser.script(
                "return document.querySelectorAll('main script, main img[src=x]').length"))
        .isEqualTo(0L);
    browser.picture("markup");
    browser.driver.get(server.address().resolve("/reviews").toString());
    assertThat(browser.find("tbody").getText()).contains("<b>Child</b>");
  }

  @SuppressWarnings("unchecked")
  private List<List<Number>> rectangles(String selector, int from, int to) {
    return (List<List<Number>>)
        browser.script(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".filter(at => !at.dataset.from"
                + " || at.dataset.from >= arguments[1] && at.dataset.to <= arguments[2])"
                + ".map(at => { const range = document.createRange(); range.selectNodeContents(at);"
                + " const whole = at.getBoundingClientRect();"
                + " if (!at.firstChild) return [whole.left, whole.top, whole.width, whole.height];"
                + " range.setEnd(at.firstChild, at.firstChild.length - 1);"
                + " const own = range.getBoundingClientRect();"
                + " return [own.left, whole.top, own.width, whole.height]; })",
            selector,
            from,
            to);
  }

  private Passage passage(String words) {
    return bench.workspace.reviews().result(REVIEW).orElseThrow().flags().stream()
        .flatMap(flag -> flag.quotes().stream())
        .filter(quote -> quote.text().equals(words))
        .map(
            quote ->
                new Passage(
                    quote.text(),
                    quote.page(),
                    quote.endPage(),
                    quote.start(),
                    quote.end(),
                    quote.boxes()))
        .findFirst()
        .orElseThrow();
  }

  private String sha() {
    return bench.workspace.reviews().find(REVIEW).orElseThrow().document().sha256();
  }
}
