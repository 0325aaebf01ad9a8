package reviewthemes.learn.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import reviewthemes.codebook.Code;
import reviewthemes.learn.CodingModel;
import reviewthemes.learn.FeatureNames;
import reviewthemes.learn.Logistic;
import reviewthemes.learn.Net;
import reviewthemes.learn.SentenceModel;

/**
 * Writes and reads a coding model.
 *
 * <p>Each feature's weights are kept as bytes with a scale of their own, a quarter of the size;
 * what is read therefore differs from what was learned by less than half a percent of the feature's
 * largest weight.
 */
public final class ModelFile {
  private static final int MAGIC = 0x52544d33;
  private static final int STEPS = 127;

  private ModelFile() {}

  /** The model as bytes; the same model gives the same bytes. */
  public static byte[] write(CodingModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(bytes)))) {
      out.writeInt(MAGIC);
      strings(out, model.codes().stream().map(Code::toString).toList());
      strings(out, model.roles());
      strings(out, model.sentences().names().names());
      out.writeInt(model.sentences().nets().size());
      for (Net net : model.sentences().nets()) {
        floats(out, net.hiddenBiases());
        floats(out, net.outputs());
        floats(out, net.biases());
        rows(out, net.inputs(), net.hidden());
      }
      logistic(out, model.places());
      logistic(out, model.letters());
      logistic(out, model.reviews());
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are no model
   */
  public static CodingModel read(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(whole(new ByteArrayInputStream(bytes))))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("it was written by another version of the program");
      }
      return model(in);
    } catch (EOFException | IllegalArgumentException e) {
      throw new IOException("it is damaged", e);
    }
  }

  /** Everything unpacked, its checksum verified, before any of it is believed. */
  private static byte[] whole(InputStream bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(bytes)) {
      return in.readAllBytes();
    }
  }

  private static CodingModel model(DataInputStream in) throws IOException {
    List<Code> codes = strings(in).stream().map(Code::parse).toList();
    List<String> roles = strings(in);
    FeatureNames names = new FeatureNames(strings(in));
    List<Net> nets = new ArrayList<>();
    int count = count(in, 1);
    for (int i = 0; i < count; i++) {
      float[] hiddenBiases = floats(in);
      float[] outputs = floats(in);
      float[] biases = floats(in);
      float[] inputs = rows(in, names.size(), hiddenBiases.length);
      nets.add(new Net(inputs, hiddenBiases, outputs, biases));
    }
    return new CodingModel(
        new SentenceModel(codes, names, nets), roles, logistic(in), logistic(in), logistic(in));
  }

  /** A number of things of {@code size} bytes or more; refused if there is no room for them. */
  private static int count(DataInputStream in, int size) throws IOException {
    int count = in.readInt();
    if (count < 0 || (long) count * size > in.available()) {
      throw new EOFException("no room for " + count);
    }
    return count;
  }

  private static void rows(DataOutputStream out, float[] weights, int width) throws IOException {
    byte[] row = new byte[width];
    for (int from = 0; from < weights.length; from += width) {
      float largest = 1e-9f;
      for (int i = 0; i < width; i++) {
        largest = Math.max(largest, Math.abs(weights[from + i]));
      }
      for (int i = 0; i < width; i++) {
        row[i] = (byte) Math.round(weights[from + i] / largest * STEPS);
      }
      out.writeFloat(largest);
      out.write(row);
    }
  }

  private static float[] rows(DataInputStream in, int rows, int width) throws IOException {
    if ((long) rows * width > in.available()) {
      throw new EOFException("no room for " + rows + " features");
    }
    float[] weights = new float[rows * width];
    byte[] row = new byte[width];
    for (int from = 0; from < weights.length; from += width) {
      float scale = in.readFloat() / STEPS;
      in.readFully(row);
      for (int i = 0; i < width; i++) {
        weights[from + i] = scale * row[i];
      }
    }
    return weights;
  }

  private static void logistic(DataOutputStream out, Logistic logistic) throws IOException {
    out.writeInt(logistic.weights().length);
    for (double weight : logistic.weights()) {
      out.writeDouble(weight);
    }
    out.writeDouble(logistic.bias());
  }

  private static Logistic logistic(DataInputStream in) throws IOException {
    double[] weights = new double[count(in, Double.BYTES)];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readDouble();
    }
    return new Logistic(weights, in.readDouble());
  }

  private static void floats(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[count(in, Float.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static void strings(DataOutputStream out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      out.writeUTF(value);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int size = count(in, Short.BYTES);
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readUTF());
    }
    return values;
  }
}
