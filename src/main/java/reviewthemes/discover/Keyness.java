package reviewthemes.discover;

/** How much more often something is said in one place than in another. */
final class Keyness {
  private Keyness() {}

  /**
   * Dunning's log-likelihood; 0 if it is not more frequent in the first place.
   *
   * @param here how many of {@code ofHere} sentences say it
   * @param there how many of {@code ofThere} sentences say it
   */
  static double of(int here, int ofHere, int there, int ofThere) {
    if ((double) here * ofThere <= (double) there * ofHere) {
      return 0;
    }
    double all = (double) (here + there) / (ofHere + ofThere);
    return 2 * (part(here, ofHere * all) + part(there, ofThere * all));
  }

  private static double part(int found, double expected) {
    return found == 0 ? 0 : found * Math.log(found / expected);
  }
}
