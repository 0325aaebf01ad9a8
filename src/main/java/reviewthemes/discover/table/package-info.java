/** What may become themes, laid out as a table. */
package reviewthemes.discover.table;
