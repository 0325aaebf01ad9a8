/** The audit trail as a table that spreadsheets open. */
package reviewthemes.verify.trail.csv;
