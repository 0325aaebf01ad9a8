/** What a sentence says about a hit: asserted or not, whose, when, which way. */
package reviewthemes.context;
