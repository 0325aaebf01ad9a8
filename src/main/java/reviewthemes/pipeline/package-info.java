/** Composes the stages: one review, or a whole folder of them. */
package reviewthemes.pipeline;
