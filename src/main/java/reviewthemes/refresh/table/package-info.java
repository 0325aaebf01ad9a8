/** Refreshes, and what moved between them, laid out as tables. */
package reviewthemes.refresh.table;
