/** Sentences and their words, in the clean view of a review. */
package reviewthemes.sentence;
