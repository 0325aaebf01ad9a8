package reviewthemes.sentence;

/** Cuts a word down to the form in which indicators and cues are compared. */
public interface Stemmer {
  /**
   * The stem of one word, in lower case; {@code sharing}, {@code Shared} and {@code share} give
   * {@code share}. Safe to call from several threads.
   */
  String stem(String word);
}
