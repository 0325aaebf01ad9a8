package reviewthemes.learn.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import reviewthemes.learn.Encoder;
import reviewthemes.learn.Reading;

/**
 * The encoder that {@code models/encoder/} was trained to be.
 *
 * <p>For each word piece of a passage the network gives log-odds of each code; a sentence's are the
 * mean over its pieces. One passage at a time in one thread, so that the same passage gives the
 * same numbers whatever else is read.
 */
public final class OnnxEncoder implements Encoder {
  private static final String INPUT = "tokens";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces words;
  private final int codes;

  private OnnxEncoder(OrtEnvironment environment, OrtSession session, WordPieces words, int codes) {
    this.environment = environment;
    this.session = session;
    this.words = words;
    this.codes = codes;
  }

  /**
   * Loads the network.
   *
   * @param network the network, in ONNX format
   * @param vocabulary its word pieces, in the order of their numbers
   * @param codes number of codes that it scores
   * @throws IOException if the bytes are no such network, or this computer cannot run it
   */
  public static OnnxEncoder load(byte[] network, List<String> vocabulary, int codes)
      throws IOException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(network, options);
        return new OnnxEncoder(environment, session, new WordPieces(vocabulary), codes);
      }
    } catch (OrtException e) {
      throw new IOException("it is damaged: " + e.getMessage(), e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
      throw new IOException("this computer cannot run it: " + e, e);
    }
  }

  @Override
  public float[][] logits(Reading reading, boolean[] wanted) {
    float[][] logits = new float[wanted.length][];
    for (Passage passage : new Passages(words, reading).around(wanted)) {
      read(passage, logits);
    }
    return logits;
  }

  private void read(Passage passage, float[][] logits) {
    long[] shape = {1, passage.pieces().length};
    try (OnnxTensor pieces =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(passage.pieces()), shape);
        OrtSession.Result result = session.run(Map.of(INPUT, pieces))) {
      FloatBuffer scores = ((OnnxTensor) result.get(0)).getFloatBuffer();
      if (scores.remaining() != passage.pieces().length * codes) {
        throw new IllegalStateException("the encoder scores other codes than the codebook's");
      }
      for (Passage.Place place : passage.places()) {
        logits[place.sentence()] = mean(scores, place);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot read a passage", e);
    }
  }

  private float[] mean(FloatBuffer scores, Passage.Place place) {
    float[] mean = new float[codes];
    for (int piece = place.from(); piece < place.to(); piece++) {
      for (int k = 0; k < codes; k++) {
        mean[k] += scores.get(piece * codes + k);
      }
    }
    for (int k = 0; k < codes; k++) {
      mean[k] /= place.to() - place.from();
    }
    return mean;
  }
}
