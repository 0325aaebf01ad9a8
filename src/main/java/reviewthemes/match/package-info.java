/** Indicators of the codebook found in sentences. */
package reviewthemes.match;
