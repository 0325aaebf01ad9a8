package reviewthemes.learn.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/**
 * Reads kept scores, as {@code models/encoder/train.py} writes them.
 *
 * <p>Packed with gzip: a magic number; the codes; the documents, each with its id and its
 * sentences, each of these a key of eight bytes and for each code its log-odds in tenths, a byte.
 */
public final class KeptScoresFile {
  private static final int MAGIC = 0x52544b31;
  private static final float STEP = 0.1f;

  private KeptScoresFile() {}

  /**
   * Reads the scores of all documents.
   *
   * @param codes the codes that they must be for
   * @throws IOException if the file is damaged or for other codes
   */
  public static Map<ReviewId, Map<Long, float[]>> read(InputStream file, List<Code> codes)
      throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("it was written by another version of the program");
      }
      List<Code> own = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        own.add(Code.parse(in.readUTF()));
      }
      if (!own.equals(codes)) {
        throw new IOException("it was made for other themes than the codebook's");
      }
      Map<ReviewId, Map<Long, float[]>> documents = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        ReviewId id = new ReviewId(in.readUTF());
        documents.put(id, sentences(in, codes.size()));
      }
      return documents;
    } catch (EOFException | IllegalArgumentException e) {
      throw new IOException("it is damaged", e);
    }
  }

  private static Map<Long, float[]> sentences(DataInputStream in, int codes) throws IOException {
    Map<Long, float[]> sentences = new HashMap<>();
    byte[] row = new byte[codes];
    for (int left = in.readInt(); left > 0; left--) {
      long key = in.readLong();
      in.readFully(row);
      float[] scores = new float[codes];
      for (int k = 0; k < codes; k++) {
        scores[k] = row[k] * STEP;
      }
      sentences.put(key, scores);
    }
    return sentences;
  }
}
