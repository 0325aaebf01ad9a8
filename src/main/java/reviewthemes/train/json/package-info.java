/** Coded sentences in JSON lines. */
package reviewthemes.train.json;
