/** Marked-up reviews in Markdown, with evidence written as {@code {{code|words}}}. */
package reviewthemes.train.markup;
