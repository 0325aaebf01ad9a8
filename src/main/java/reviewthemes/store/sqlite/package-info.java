/** A workspace in a folder: one SQLite file, copies of it, and the PDF files. */
package reviewthemes.store.sqlite;
