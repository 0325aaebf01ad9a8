package reviewthemes.verify;

/**
 * Tells whether what is known of a review is still right.
 *
 * @param run number of the run that read it last
 * @param inFolder whether it was in the folder at the last run
 */
public record Edition(long run, boolean inFolder) {}
