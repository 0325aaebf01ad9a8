/**
 * What a year's refresh came to, kept so that it can be counted again, and what moved between two.
 *
 * <p>A {@link reviewthemes.refresh.Snapshot} names the readings and the last decision that its
 * counts were made of; all of these are only ever added to, so that {@link
 * reviewthemes.refresh.Recount} comes to the same at any later time. {@link
 * reviewthemes.refresh.Differ} lays two side by side and finds for each count which reviews moved
 * it, and why.
 */
package reviewthemes.refresh;
