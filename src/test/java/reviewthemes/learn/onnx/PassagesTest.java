package reviewthemes.learn.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.learn.Reading;

class PassagesTest {
  private static final int LONGEST_READ = 512;
  private final WordPieces words;

  PassagesTest() throws IOException {
    words = new WordPieces(Files.readAllLines(Loaded.HOME.resolve("models/encoder/words.txt")));
  }

  @Test
  void everyWantedSentenceIsTakenOnceAndFromItsOwnWords() {
    Reading reading = Loaded.reading(text(120));
    SplittableRandom random = new SplittableRandom(3);
    for (double share : new double[] {0, 0.02, 0.3, 1}) {
      boolean[] wanted = new boolean[reading.sentences().size()];
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = random.nextDouble() < share;
      }
      List<Integer> taken = new ArrayList<>();
      for (Passage passage : new Passages(words, reading).around(wanted)) {
        assertThat(passage.pieces()).hasSizeLessThanOrEqualTo(LONGEST_READ);
        for (Passage.Place place : passage.places()) {
          taken.add(place.sentence());
          assertThat(pieces(passage, place))
              .isEqualTo(words.of(reading.text(place.sentence()), LONGEST_READ));
        }
      }
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < wanted.length; i++) {
        if (wanted[i]) {
          all.add(i);
        }
      }
      assertThat(taken).containsExactlyElementsOf(all);
    }
  }

  @Test
  void aPassageSaysWhereItIsAndReadsOnBeyondTheWantedSentence() {
    Reading reading = Loaded.reading(text(60));
    boolean[] wanted = new boolean[reading.sentences().size()];
    wanted[10] = true;
    List<Passage> passages = new Passages(words, reading).around(wanted);
    assertThat(passages).hasSize(1);
    long[] pieces = passages.get(0).pieces();
    assertThat(pieces).hasSizeBetween(300, 384);
    long[] heading =
        words.of("findings: What we found", 9).stream().mapToLong(Integer::longValue).toArray();
    assertThat(Arrays.copyOfRange(pieces, 1, 1 + heading.length)).isEqualTo(heading);
    assertThat(pieces[0]).isEqualTo(WordPieces.START);
    assertThat(pieces[pieces.length - 1]).isEqualTo(WordPieces.END);
  }

  @Test
  void whatIsTakenHasTwoSentencesOnEitherSideExceptAtTheEnds() {
    Reading reading = Loaded.reading(text(60));
    int last = reading.sentences().size() - 1;
    boolean[] wanted = new boolean[last + 1];
    Arrays.fill(wanted, true);
    Arrays.fill(wanted, 20, 70, false);
    for (Passage passage : new Passages(words, reading).around(wanted)) {
      for (Passage.Place place : passage.places()) {
        assertThat(ends(passage, 0, place.from()))
            .isGreaterThanOrEqualTo(Math.min(2, place.sentence()));
        assertThat(ends(passage, place.to() + 1, passage.pieces().length))
            .isGreaterThanOrEqualTo(Math.min(2, last - place.sentence()));
      }
    }
  }

  @Test
  void sentencesWithoutEndFitWhatTheNetworkCanRead() {
    String endless = "and then the worker rang again ".repeat(90);
    Reading reading = Loaded.reading("# Findings\n\n" + endless + ".\n\n" + endless + ".\n");
    boolean[] wanted = new boolean[reading.sentences().size()];
    Arrays.fill(wanted, true);
    for (Passage passage : new Passages(words, reading).around(wanted)) {
      assertThat(passage.pieces()).hasSizeLessThanOrEqualTo(LONGEST_READ);
    }
  }

  private static int ends(Passage passage, int from, int to) {
    return (int)
        Arrays.stream(passage.pieces(), from, to).filter(piece -> piece == WordPieces.END).count();
  }

  private static List<Integer> pieces(Passage passage, Passage.Place place) {
    return Arrays.stream(passage.pieces(), place.from(), place.to())
        .mapToObj(piece -> (int) piece)
        .toList();
  }

  private static String text(int paragraphs) {
    StringBuilder text = new StringBuilder("# What we found\n\n");
    for (int i = 0; i < paragraphs; i++) {
      text.append("The health visitor saw the baby at home on day ").append(i).append(". ");
      text.append("Nobody asked what the day was like for him. It was number ").append(i);
      text.append(".\n\n");
    }
    return text.toString();
  }
}
