/** A workspace on a PostgreSQL server. */
package reviewthemes.store.postgresql;
