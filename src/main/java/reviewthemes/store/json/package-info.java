/** Documents and boxes as text, through Jackson. */
package reviewthemes.store.json;
