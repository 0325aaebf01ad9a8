/** Counts laid out as tables that can be read, written to spreadsheets, and put in reports. */
package reviewthemes.count.table;
