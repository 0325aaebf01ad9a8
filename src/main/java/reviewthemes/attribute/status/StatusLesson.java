package reviewthemes.attribute.status;

import java.util.List;

/**
 * A review whose legal status is known, to learn from.
 *
 * @param writer who wrote it
 * @param sentences those that may tell it
 * @param value the known value
 */
public record StatusLesson(String writer, List<StatusSentence> sentences, String value) {
  public StatusLesson {
    sentences = List.copyOf(sentences);
  }
}
