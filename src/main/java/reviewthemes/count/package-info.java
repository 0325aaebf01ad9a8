/**
 * Counts of reviews: how many show a theme, out of how many that could have shown it.
 *
 * <p>Reviews are counted, never mentions. {@link reviewthemes.count.CodedCase} is what is known of
 * a review, {@link reviewthemes.count.Catalogue} what is counted, {@link reviewthemes.count.Count}
 * the outcome. {@code count.compare} holds counts against figures published elsewhere, {@code
 * count.table} lays them out, {@code count.csv} and {@code count.yaml} read files, {@code
 * count.commons} computes intervals and tests.
 */
package reviewthemes.count;
