package reviewthemes.train.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Reading;
import reviewthemes.review.Role;
import reviewthemes.train.MarkedReview;

/** Writes the training data as {@code models/encoder/train.py} reads it, a document a line. */
public final class SentenceLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SentenceLines() {}

  /** The first line. */
  public static String codes(List<Code> codes) {
    return line(Map.of("codes", codes.stream().map(Code::toString).toList()));
  }

  /**
   * A document.
   *
   * @param kind the name of its folder
   * @param writer who wrote it
   * @param alone whether its sentences stand on their own, without a heading
   */
  public static String document(
      MarkedReview marked, Reading reading, String kind, String writer, boolean alone) {
    List<Map<String, Object>> sentences = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Role role = reading.section(i).role();
      Map<String, Object> sentence = new TreeMap<>();
      sentence.put("text", reading.text(i));
      sentence.put("heading", alone ? "" : reading.place(i));
      sentence.put("evidence", alone || role.factors() > 0 || role.practice() > 0);
      sentence.put(
          "codes",
          marked.codes(reading.sentences().get(i).span()).stream()
              .map(Code::toString)
              .sorted()
              .toList());
      sentences.add(sentence);
    }
    Map<String, Object> document = new TreeMap<>();
    document.put("id", reading.review().id().value());
    document.put("kind", kind);
    document.put("writer", writer);
    document.put("sentences", sentences);
    return line(document);
  }

  private static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists and words are always written", e);
    }
  }
}
