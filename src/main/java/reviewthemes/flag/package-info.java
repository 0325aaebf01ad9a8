/** Scored quotes, and flags per theme and polarity, with reasons in words. */
package reviewthemes.flag;
