/**
 * What a sentence says about a hit: asserted or not, whose, when, which way.
 *
 * <p>{@link reviewthemes.context.ContextJudge} is the front door; the rules are {@code
 * pipeline/context.yaml}.
 */
package reviewthemes.context;
