/**
 * Holds what the machine suggests against what people coded, and says in words why it did so.
 *
 * <p>{@code evaluate.measure} computes the figures, {@code evaluate.json} reads codings from files.
 */
package reviewthemes.evaluate;
