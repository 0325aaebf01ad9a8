/**
 * Finds what reviewers write about and no theme catches: terms that may become themes.
 *
 * <p>{@link reviewthemes.discover.PhraseFinder} takes noun phrases out of sentences; {@link
 * reviewthemes.discover.TermCollector} counts them where reviewers judge, apart from where they
 * tell what happened, and apart from sentences that a theme catches; {@link
 * reviewthemes.discover.TermRanking} puts first what many reviews judge by and none merely tells,
 * and keeps together what shares its telling words. People decide what becomes a theme.
 */
package reviewthemes.discover;
