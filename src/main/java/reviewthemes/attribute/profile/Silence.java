package reviewthemes.attribute.profile;

import java.util.regex.Pattern;

/**
 * What the silence of a full report tells of an attribute of which it would have spoken.
 *
 * @param value the value
 * @param confidence how likely it is right, 0 to 1
 * @param unless words that break the silence
 * @param says the reason in words
 */
public record Silence(String value, double confidence, Pattern unless, String says) {}
