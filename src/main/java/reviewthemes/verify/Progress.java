package reviewthemes.verify;

/**
 * How far a coder is with a review.
 *
 * @param quotes quotes that await a verdict, decided or not
 * @param quotesDecided how many of them have one; unsure is one
 * @param themes themes that are suggested
 * @param themesDecided how many of them have a verdict for the whole review
 */
public record Progress(int quotes, int quotesDecided, int themes, int themesDecided) {
  public boolean isDone() {
    return quotes == quotesDecided && themes == themesDecided;
  }
}
