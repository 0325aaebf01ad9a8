/**
 * Sentences and their words, in the clean view of a review.
 *
 * <p>{@link reviewthemes.sentence.RuleSentenceSplitter} splits by the rules of {@code
 * pipeline/sentences.yaml}; a trained model is asked only where they leave an end open.
 */
package reviewthemes.sentence;
