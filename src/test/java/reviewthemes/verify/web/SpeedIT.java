package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.CoderOnDemand;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ThemeDefinition;

/**
 * How long a long review takes to open, and a decision to be acknowledged; docs/verify.md quotes
 * what it prints.
 *
 * <p>The review is made of the PDF files of {@code examples/reviews}, or of the folder that the
 * system property {@code themes.reviews} names.
 */
class SpeedIT {
  private static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  private static final Path REVIEWS =
      Path.of(System.getProperty("themes.reviews", HOME.resolve("examples/reviews").toString()));
  private static final ReviewId LONG = new ReviewId("long");
  private static final int PAGES = 200;
  private static final int DECISIONS = Integer.getInteger("themes.decisions", 1000);
  private static final List<String> VERDICTS = List.of("accept", "reject", "unsure");

  @TempDir private Path folder;
  private Bench bench;
  private HttpClient client;
  private URI base;

  @Test
  void a_long_review_opens_and_takes_decisions() throws Exception {
    bench = Bench.create(folder);
    ReviewResult result = keep();
    try (VerifyServer server = bench.serve(0)) {
      let(server);
      String path = "/reviews/" + LONG;
      String page = timed("open the review, first time", () -> get(path));
      for (int i = 0; i < 4; i++) {
        page = timed("open it again", () -> get(path));
      }
      timed("page 150, first picture", () -> get(path + "/" + sha(result) + "/150.png?scale=1.5"));
      timed("page 150, its words", () -> get(path + "/" + sha(result) + "/150.html"));
      timed("page 80, picture", () -> get(path + "/" + sha(result) + "/80.png?scale=1.5"));
      decide(page);
      timed("open it when all is decided", () -> get(path));
      timed("the list of reviews", () -> get("/reviews"));
      assertThat(bench.workspace.decisions().of(LONG)).hasSize(DECISIONS);
    } finally {
      bench.close();
    }
  }

  private ReviewResult keep() throws Exception {
    byte[] pdf = LongPdf.of(REVIEWS, PAGES);
    CoderOnDemand coder = new CoderOnDemand(HOME, Sensitivity.BALANCED, "test");
    ReviewResult result = ResultMaker.make(coder.code(LONG, "long.pdf", pdf), coder.producedBy());
    List<ThemeDefinition> definitions =
        bench.codebook.themes().stream().map(ThemeDefinition::of).toList();
    long run = bench.workspace.keeper().start("test", result.producedBy(), definitions);
    bench.workspace.keeper().keep(run, result, pdf);
    bench.workspace.keeper().inFolder(Set.of(LONG));
    System.out.printf(
        "%d pages, %d quotes%n",
        result.review().pages(),
        result.flags().stream().mapToInt(flag -> flag.quotes().size()).sum());
    return result;
  }

  private void decide(String page) throws Exception {
    List<String> quotes = all("data-quote=\"([^\"]+)\"", page);
    String token = all("data-token=\"(\\w+)\"", page).get(0);
    double[] times = new double[DECISIONS];
    double[] idle = new double[DECISIONS];
    String seen = all("data-version=\"(\\d+)\"", page).get(0);
    for (int i = 0; i < DECISIONS; i++) {
      String form =
          "act=verdict&seconds=1.5&seen="
              + seen
              + "&id="
              + UUID.randomUUID()
              + "&to="
              + VERDICTS.get(i % 3)
              + "&quote="
              + URLEncoder.encode(quotes.get(i % quotes.size()), StandardCharsets.UTF_8);
      long start = System.nanoTime();
      HttpResponse<String> answer =
          client.send(
              request("/reviews/" + LONG + "/decisions")
                  .header("Origin", base.toString())
                  .header(Gate.TOKEN, token)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form))
                  .build(),
              BodyHandlers.ofString());
      times[i] = ms(start);
      start = System.nanoTime();
      get("/token");
      idle[i] = ms(start);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      seen = all("data-version=\"(\\d+)\"", answer.body()).get(0);
    }
    print("the first decision", times[0]);
    print("the slowest of the next 20", Arrays.stream(times, 1, 21).max().orElseThrow());
    printAll("a decision", times);
    printAll("a request that does nothing", idle);
  }

  private void let(VerifyServer server) throws Exception {
    client = HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();
    base = server.address().resolve("/");
    base = URI.create(base.toString().substring(0, base.toString().length() - 1));
    get("/reviews?" + server.address().getQuery());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private interface Asking {
    String ask() throws Exception;
  }

  private static String timed(String what, Asking asking) throws Exception {
    long start = System.nanoTime();
    String answer = asking.ask();
    print(what, ms(start));
    return answer;
  }

  private static String sha(ReviewResult result) {
    return result.review().sha256();
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static double ms(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void printAll(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%-28s median %.1f, 95 of 100 %.1f, 99 of 100 %.1f, slowest %.1f ms%n",
        what,
        times[DECISIONS / 2],
        times[DECISIONS * 95 / 100],
        times[DECISIONS * 99 / 100],
        times[DECISIONS - 1]);
  }

  private static void print(String what, double ms) {
    System.out.printf("%-28s %8.1f ms%n", what, ms);
  }
}
