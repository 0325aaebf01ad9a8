package reviewthemes.learn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import reviewthemes.review.ReviewId;

/**
 * Gives the scores that encoders gave to documents which they had not learned from.
 *
 * <p>An encoder takes a graphics card to train, so what it says of each document of the training
 * data, trained without its part, is kept in a file. Scores belong to a sentence's words, so that
 * they fit however the document was read. Documents without kept scores are new to the encoder, and
 * it scores them itself.
 */
public final class KeptScores implements Encoder {
  private final Map<ReviewId, Map<Long, float[]>> documents;
  private final Encoder encoder;

  /**
   * @param documents for each document the scores of its sentences by {@link #key}
   * @param encoder scores all other documents
   */
  public KeptScores(Map<ReviewId, Map<Long, float[]>> documents, Encoder encoder) {
    this.documents = Map.copyOf(documents);
    this.encoder = encoder;
  }

  /**
   * What a sentence is known by: the first eight bytes of the SHA-256 of its words without spaces,
   * followed from the second time on by how many times the document has said them.
   *
   * @param time 1 where the document first says it
   */
  public static long key(String sentence, int time) {
    String words = sentence.replaceAll("\\s+", "") + (time > 1 ? Integer.toString(time) : "");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public float[][] logits(Reading reading, boolean[] wanted) {
    Map<Long, float[]> kept = documents.get(reading.review().id());
    if (kept == null) {
      return encoder.logits(reading, wanted);
    }
    float[][] logits = new float[wanted.length][];
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      String sentence = reading.text(i);
      int time = times.merge(sentence, 1, Integer::sum);
      if (wanted[i]) {
        float[] first = kept.get(key(sentence, 1));
        logits[i] = time == 1 ? first : kept.getOrDefault(key(sentence, time), first);
      }
    }
    return logits;
  }
}
