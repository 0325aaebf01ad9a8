package reviewthemes.learn.onnx;

import java.util.List;

/**
 * Sentences that follow each other, as one input of the encoder.
 *
 * @param pieces numbers of the word pieces
 * @param places where in them the sentences stand
 */
record Passage(long[] pieces, List<Place> places) {
  /**
   * A sentence's place.
   *
   * @param sentence its index in the reading
   * @param from first of its pieces
   * @param to after its last piece
   */
  record Place(int sentence, int from, int to) {}

  Passage {
    places = List.copyOf(places);
  }
}
