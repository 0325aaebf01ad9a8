package reviewthemes.verify;

/**
 * What somebody holds of a theme in the whole review.
 *
 * @param decision where they said so
 * @param presence present, absent, cannot tell
 * @param stale whether the theme was defined otherwise when they decided
 */
public record ThemeStanding(Decision decision, Presence presence, boolean stale) {}
