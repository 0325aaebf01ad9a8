package reviewthemes.report.batik;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Pictures of SVG drawings. */
public final class BatikPictures {
  private BatikPictures() {}

  /**
   * @param svg a drawing
   * @param width of the picture, in pixels
   */
  public static byte[] png(String svg, int width) {
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
    } catch (TranscoderException e) {
      throw new IllegalStateException("a drawing of our own cannot be read", e);
    }
    return bytes.toByteArray();
  }
}
