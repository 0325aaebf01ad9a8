/** Spans of text, and cleaned text whose every character points back to the original. */
package reviewthemes.text;
