/**
 * Counts held against figures of other years and other places, with what the difference is worth.
 *
 * <p>{@link reviewthemes.count.compare.Comparer} is the front door.
 */
package reviewthemes.count.compare;
