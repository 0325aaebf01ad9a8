package reviewthemes.sentence.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import reviewthemes.sentence.PartOfSpeech;
import reviewthemes.sentence.Tagger;
import reviewthemes.sentence.Token;

/** Tags with OpenNLP's trained English model, one tagger per thread. */
public final class OpenNlpTagger implements Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadLocal<POSTaggerME> tagger;

  /** Loads the model from the class path. */
  public OpenNlpTagger() {
    POSModel model = load();
    tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
  }

  private static POSModel load() {
    try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<PartOfSpeech> tag(List<Token> tokens) {
    String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
    List<PartOfSpeech> parts = new ArrayList<>(words.length);
    for (String tag : tagger.get().tag(words)) {
      parts.add(part(tag));
    }
    return List.copyOf(parts);
  }

  /** The model tags words written as one, such as {@code didn't}, with both: the first counts. */
  private static PartOfSpeech part(String tag) {
    int plus = tag.indexOf('+');
    return PartOfSpeech.valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
