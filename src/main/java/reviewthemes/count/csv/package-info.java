/** Reads verdicts, attributes and published figures from CSV files, through Jackson. */
package reviewthemes.count.csv;
