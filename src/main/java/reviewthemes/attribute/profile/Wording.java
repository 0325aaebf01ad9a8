package reviewthemes.attribute.profile;

import java.util.regex.Pattern;

/**
 * Words and what they stand for.
 *
 * @param value what they stand for
 * @param words what they look like
 */
public record Wording(String value, Pattern words) {}
