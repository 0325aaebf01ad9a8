/** Intervals and tests, through Apache Commons Statistics. */
package reviewthemes.count.commons;
