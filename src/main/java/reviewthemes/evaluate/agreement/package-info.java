/**
 * How well coders agree: raw, Cohen's kappa, Krippendorff's alpha and Gwet's AC1.
 *
 * <p>{@link reviewthemes.evaluate.agreement.Agreement} is the front door. A measure is empty where
 * it is not computable, and never a number that stands for nothing.
 */
package reviewthemes.evaluate.agreement;
