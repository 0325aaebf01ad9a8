package reviewthemes.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.learn.CodedSentence;
import reviewthemes.learn.CodingModel;
import reviewthemes.learn.Features;
import reviewthemes.learn.Logistic;
import reviewthemes.learn.SentenceModel;

class ModelFileTest {
  private static final Code DELAY = Code.parse("practice.timeliness-");
  private static final Code DRINK = Code.parse("parent.alcohol_misuse");
  private final List<CodedSentence> sentences = new ArrayList<>();
  private final CodingModel model;

  ModelFileTest() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 400; i++) {
      Features features = new Features();
      boolean delay = random.nextBoolean();
      features.set(delay ? "w:late" : "w:drank", 1);
      features.set("w:other" + random.nextInt(20), random.nextDouble());
      sentences.add(new CodedSentence(features, Set.of(delay ? DELAY : DRINK)));
    }
    model =
        new CodingModel(
            SentenceModel.train(List.of(DRINK, DELAY), sentences, 8, 2),
            List.of("findings", "narrative"),
            new Logistic(new double[] {0.1, -2.5, 1e-9}, 0.25),
            new Logistic(new double[] {7, 0.5}, 2),
            new Logistic(new double[] {Math.PI}, -1));
  }

  @Test
  void whatIsReadBackGivesNearlyTheSameScores() throws IOException {
    CodingModel read = ModelFile.read(ModelFile.write(model));
    for (CodedSentence sentence : sentences) {
      float[] before = model.sentences().logits(sentence.features());
      float[] after = read.sentences().logits(sentence.features());
      assertThat(after).containsExactly(before, within(0.1f));
    }
    assertThat(read.codes()).isEqualTo(model.codes());
    assertThat(read.roles()).isEqualTo(model.roles());
    assertThat(read.sentences().names().names()).isEqualTo(model.sentences().names().names());
    assertThat(read.places().weights()).containsExactly(model.places().weights());
    assertThat(read.letters().weights()).containsExactly(model.letters().weights());
    assertThat(read.reviews().bias()).isEqualTo(model.reviews().bias());
  }

  @Test
  void theSameModelGivesTheSameBytes() throws IOException {
    byte[] bytes = ModelFile.write(model);
    assertThat(ModelFile.write(model)).isEqualTo(bytes);
    assertThat(ModelFile.write(ModelFile.read(bytes)))
        .isEqualTo(ModelFile.write(ModelFile.read(bytes)));
  }

  @Test
  void bytesOfAnotherKindAreRefused() throws IOException {
    List<byte[]> foreign =
        List.of(
            new byte[0],
            "%PDF-1.7 no model".getBytes(StandardCharsets.US_ASCII),
            zipped(0x52544d31, 0));
    for (byte[] bytes : foreign) {
      assertThatThrownBy(() -> ModelFile.read(bytes)).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> ModelFile.read(zipped(0x52544d31)))
        .hasMessage("it was written by another version of the program");
  }

  @Test
  void aModelCutShortIsRefusedWhereverItEnds() throws IOException {
    byte[] bytes = ModelFile.write(model);
    for (int length = 0; length < bytes.length; length += 1 + length / 30) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ModelFile.read(cut)).isInstanceOf(IOException.class);
    }
    byte[] last = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> ModelFile.read(last)).isInstanceOf(IOException.class);
  }

  @Test
  void aByteThatChangedAnywhereIsNoticedOrMeansNothing() throws IOException {
    byte[] bytes = ModelFile.write(model);
    byte[] unharmed = ModelFile.write(ModelFile.read(bytes));
    int noticed = 0;
    for (int at = 12; at < bytes.length; at += 17) {
      byte[] changed = bytes.clone();
      changed[at] ^= 0x10;
      try {
        // The last bits before the checksum are padding.
        assertThat(ModelFile.write(ModelFile.read(changed))).as("byte " + at).isEqualTo(unharmed);
      } catch (IOException e) {
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan((bytes.length - 12) / 17 - 2);
  }

  @Test
  void numbersThatCannotBeAreRefusedAndNotAllocated() {
    for (int count : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> ModelFile.read(zipped(0x52544d33, count)))
          .isInstanceOf(IOException.class);
    }
  }

  private static byte[] zipped(int... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
    return bytes.toByteArray();
  }
}
