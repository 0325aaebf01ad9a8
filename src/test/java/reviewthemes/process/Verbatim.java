package reviewthemes.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds every quote of a folder of results against what pdftotext, another program, reads on its
 * pages. Spaces and hyphens do not count; a quote over a page break may part there.
 */
final class Verbatim {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<List<String>> ORDERS = List.of(List.of(), List.of("-raw"));

  private int quotes;
  private final List<String> missing = new ArrayList<>();

  /** Prints the share of quotes that are found: OUT FOLDER... */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Verbatim verbatim = new Verbatim();
    List<Path> folders = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    verbatim.check(Path.of(arguments[0]), folders);
    verbatim.missing().forEach(System.out::println);
    System.out.printf("%.2f %% of %d quotes%n", verbatim.percent(), verbatim.quotes());
  }

  static boolean isPossible() throws InterruptedException {
    try {
      return new ProcessBuilder("pdftotext", "-v").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  int quotes() {
    return quotes;
  }

  List<String> missing() {
    return missing;
  }

  double percent() {
    return quotes == 0 ? 0 : 100.0 * (quotes - missing.size()) / quotes;
  }

  /**
   * @param folders where the PDF files lie
   */
  void check(Path out, List<Path> folders) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(out.resolve("reviews"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        JsonNode result = MAPPER.readTree(file.toFile());
        String name = result.at("/review/file").asText();
        Path pdf =
            folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException(name + " is in none of " + folders));
        check(name, result, pdf);
      }
    }
  }

  private void check(String name, JsonNode result, Path pdf)
      throws IOException, InterruptedException {
    List<String[]> readings = new ArrayList<>();
    for (List<String> order : ORDERS) {
      readings.add(pages(pdf, order));
    }
    for (JsonNode flag : result.get("flags")) {
      for (JsonNode quote : flag.get("quotes")) {
        quotes++;
        String words = letters(quote.get("text").asText());
        int first = quote.get("page").asInt() - 1;
        int last = quote.get("end_page").asInt() - 1;
        if (readings.stream().noneMatch(pages -> isThere(words, pages, first, last))) {
          missing.add(name + " p. " + (first + 1) + ": " + quote.get("text").asText());
        }
      }
    }
  }

  private static boolean isThere(String words, String[] pages, int first, int last) {
    if (first == last || last >= pages.length) {
      return first < pages.length && pages[first].contains(words);
    }
    for (int i = words.length() - 1; i > 0; i--) {
      if (pages[first].contains(words.substring(0, i))) {
        return isThere(words.substring(i), pages, first + 1, last);
      }
    }
    return false;
  }

  private static String[] pages(Path pdf, List<String> order)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
    command.addAll(order);
    command.addAll(List.of(pdf.toString(), "-"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Arrays.stream(text.split("\f")).map(Verbatim::letters).toArray(String[]::new);
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Pd}]", "");
  }
}
