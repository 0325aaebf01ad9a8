/** Coded reviews to learn from and to measure on. */
package reviewthemes.train;
