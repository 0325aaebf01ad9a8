package reviewthemes.match.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.codebook.yaml.YamlCodebook;
import reviewthemes.match.Hit;
import reviewthemes.match.PlainSentences;
import reviewthemes.sentence.InflectionStemmer;
import reviewthemes.sentence.Sentence;

/** Times the search: codebook folder, number of sentences, then text files to take them from. */
public final class MatchBenchmark {
  private static final int WARM_UP = 200;
  private static final int RUNS = 101;

  private MatchBenchmark() {}

  public static void main(String[] args) throws IOException {
    Codebook codebook = YamlCodebook.read(CodebookFolder.files(Path.of(args[0]))).codebook();
    long began = System.nanoTime();
    LuceneMatcher matcher = new LuceneMatcher(codebook, new InflectionStemmer());
    System.out.printf("compile %.0f ms%n", (System.nanoTime() - began) / 1e6);
    int count = Integer.parseInt(args[1]);
    List<Sentence> sentences = new ArrayList<>();
    for (String file : Arrays.copyOfRange(args, 2, args.length)) {
      for (Sentence sentence : PlainSentences.of(Files.readString(Path.of(file)))) {
        if (sentences.size() < count && sentence.tokens().size() > 4) {
          sentences.add(sentence);
        }
      }
    }
    for (int i = 0; i < WARM_UP; i++) {
      matcher.match(sentences);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      matcher.match(sentences);
      millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    long patterns =
        codebook.themes().stream()
            .flatMap(theme -> theme.indicators().stream())
            .mapToLong(indicator -> indicator.any().size() + indicator.unless().size())
            .sum();
    List<List<Hit>> hits = matcher.match(sentences);
    System.out.printf(
        "%d patterns, %d sentences, %d words, %d hits: median %.2f ms, p90 %.2f ms of processor time%n",
        patterns,
        sentences.size(),
        sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum(),
        hits.stream().mapToInt(List::size).sum(),
        millis[RUNS / 2],
        millis[RUNS * 9 / 10]);
  }
}
