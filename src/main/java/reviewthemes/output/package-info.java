/** Results as written: what a file of results says, its ids, and the folder that holds them. */
package reviewthemes.output;
