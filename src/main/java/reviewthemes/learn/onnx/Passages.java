package reviewthemes.learn.onnx;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.learn.Reading;
import reviewthemes.learn.onnx.Passage.Place;

/**
 * Cuts a review into passages around the wanted sentences.
 *
 * <p>A passage begins two sentences before the wanted one with the role and the headings of its
 * section, says them again where the section changes, and goes on until it is as long as those that
 * the encoder was trained on; all wanted sentences in it are taken from it but those that have not
 * two sentences after them, if another passage can give them these. Shorter passages, cut close to
 * the wanted sentences, are read much worse.
 */
final class Passages {
  private static final int AROUND = 2;
  private static final int LONGEST = 384;
  private static final int LONGEST_SENTENCE = 200;
  private static final int LONGEST_HEADING = 24;

  private final WordPieces words;
  private final Reading reading;
  private final int size;

  Passages(WordPieces words, Reading reading) {
    this.words = words;
    this.reading = reading;
    this.size = reading.sentences().size();
  }

  /** The passages, each with the places of those wanted sentences that are taken from it. */
  List<Passage> around(boolean[] wanted) {
    List<Passage> passages = new ArrayList<>();
    int next = next(0, wanted);
    while (next < size) {
      Passage passage = reaching(next);
      int first = next;
      int end = Math.max(end(passage), first + 1);
      List<Place> places =
          passage.places().stream()
              .filter(place -> wanted[place.sentence()])
              .filter(place -> place.sentence() >= first && place.sentence() < end)
              .toList();
      passages.add(new Passage(passage.pieces(), places));
      next = next(end, wanted);
    }
    return passages;
  }

  private int next(int from, boolean[] wanted) {
    int next = from;
    while (next < size && !wanted[next]) {
      next++;
    }
    return next;
  }

  /** The sentence from which on another passage is better. */
  private int end(Passage passage) {
    int last = last(passage);
    return last == size - 1 ? size : last - AROUND + 1;
  }

  private static int last(Passage passage) {
    return passage.places().get(passage.places().size() - 1).sentence();
  }

  /** A passage that holds a sentence, with as many of those before it as leave room for it. */
  private Passage reaching(int sentence) {
    int start = Math.max(0, sentence - AROUND);
    Passage passage = passage(start);
    while (last(passage) < sentence) {
      start++;
      passage = passage(start);
    }
    return passage;
  }

  /** The passage from a sentence on, with all its places; at least that sentence. */
  private Passage passage(int start) {
    List<Integer> pieces = new ArrayList<>(List.of(WordPieces.START));
    List<Place> places = new ArrayList<>();
    String heading = "";
    for (int i = start; i < size; i++) {
      String own = reading.place(i);
      List<Integer> next = new ArrayList<>();
      if (!own.equals(heading)) {
        next.addAll(words.of(own, LONGEST_HEADING));
        next.add(WordPieces.END);
      }
      List<Integer> sentence = words.of(reading.text(i), LONGEST_SENTENCE);
      if (!places.isEmpty() && pieces.size() + next.size() + sentence.size() + 1 > LONGEST) {
        break;
      }
      heading = own;
      pieces.addAll(next);
      int from = pieces.size();
      pieces.addAll(sentence);
      places.add(new Place(i, from, Math.max(pieces.size(), from + 1)));
      pieces.add(WordPieces.END);
    }
    return new Passage(pieces.stream().mapToLong(Integer::longValue).toArray(), places);
  }
}
