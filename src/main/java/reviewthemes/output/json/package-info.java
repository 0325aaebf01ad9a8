/** Results as JSON files, through Jackson. */
package reviewthemes.output.json;
