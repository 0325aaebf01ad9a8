/** What was learned from coded reviews: which sentences carry which codes, and how sure that is. */
package reviewthemes.learn;
