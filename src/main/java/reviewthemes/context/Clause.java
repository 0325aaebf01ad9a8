package reviewthemes.context;

/**
 * A part of a sentence with its own judgement; token indices, end exclusive.
 *
 * @param from first token
 * @param to token after the last
 * @param verb whether it holds a finite verb
 */
record Clause(int from, int to, boolean verb) {
  boolean contains(int token) {
    return from <= token && token < to;
  }
}
