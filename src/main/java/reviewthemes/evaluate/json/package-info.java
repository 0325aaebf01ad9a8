/** Codings from JSON files, through Jackson. */
package reviewthemes.evaluate.json;
