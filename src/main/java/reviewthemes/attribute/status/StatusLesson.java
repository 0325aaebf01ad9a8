package reviewthemes.attribute.status;

import java.util.List;

/**
 * A review whose legal status is known, to learn from.
 *
 * @param writer who wrote it
 * @param sentences those that may tell it
 * @param value the known value
 * @param open whether no rule tells it outright, so that it is for the weights to tell
 */
public record StatusLesson(
    String writer, List<StatusSentence> sentences, String value, boolean open) {
  public StatusLesson {
    sentences = List.copyOf(sentences);
  }
}
