/** Tables as CSV files that spreadsheets open. */
package reviewthemes.output.csv;
