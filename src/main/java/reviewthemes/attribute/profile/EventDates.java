package reviewthemes.attribute.profile;

import java.util.List;
import java.util.Optional;
import reviewthemes.learn.Reading;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;

/**
 * When what a sentence tells happened, as far as the text shows.
 *
 * <p>That is the last date in the sentence or, in a table, in the first cell of its row; or else
 * the date told last before it in the same section.
 */
final class EventDates {
  private final DateReader dates;
  private final Reading reading;
  private final List<String> texts;
  private String[] when;
  private boolean[] sure;

  EventDates(DateReader dates, Reading reading, List<String> texts) {
    this.dates = dates;
    this.reading = reading;
    this.texts = texts;
  }

  /** The date, such as {@code 2017-03}, or empty if none is told. */
  String of(int sentence) {
    if (when == null) {
      when = read();
    }
    return when[sentence];
  }

  /** Whether its year stands with it, and is not that of a date before. */
  boolean isSure(int sentence) {
    of(sentence);
    return sure[sentence];
  }

  private String[] read() {
    String[] found = new String[texts.size()];
    sure = new boolean[texts.size()];
    String last = "";
    int section = -1;
    for (int i = 0; i < found.length; i++) {
      Block block = reading.block(i);
      if (block.section() != section) {
        section = block.section();
        last = "";
      }
      String text =
          block.kind() == BlockKind.CELL ? block.label() + " " + texts.get(i) : texts.get(i);
      Optional<PartialDate> dated = dates.last(text);
      sure[i] = dated.isPresent();
      if (dated.isEmpty() && !last.isEmpty()) {
        dated = dates.last(text, Integer.parseInt(last.substring(0, 4)));
      }
      last = dated.map(PartialDate::toString).orElse(last);
      found[i] = last;
    }
    return found;
  }
}
