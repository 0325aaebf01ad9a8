package reviewthemes.sentence.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import reviewthemes.sentence.SentenceEnds;

/** Asks OpenNLP's trained sentence model, one detector per thread. */
public final class OpenNlpSentenceEnds implements SentenceEnds {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final ThreadLocal<SentenceDetectorME> detector;

  /** Loads the model from the class path. */
  public OpenNlpSentenceEnds() {
    SentenceModel model = load();
    detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  private static SentenceModel load() {
    try (InputStream in = OpenNlpSentenceEnds.class.getResourceAsStream(MODEL)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean endsAt(String text, int mark) {
    for (var span : detector.get().sentPosDetect(text)) {
      if (span.getEnd() > mark) {
        return span.getEnd() <= mark + 2;
      }
    }
    return false;
  }
}
