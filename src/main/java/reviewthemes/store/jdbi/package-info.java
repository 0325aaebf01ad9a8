/** The queries, through Jdbi; the same on every database. */
package reviewthemes.store.jdbi;
