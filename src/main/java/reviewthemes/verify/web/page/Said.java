package reviewthemes.verify.web.page;

/**
 * What a person said of a suggestion.
 *
 * @param who their name
 * @param what what they decided or wrote
 */
public record Said(String who, String what) {}
