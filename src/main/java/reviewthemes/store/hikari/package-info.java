/** Connections kept open, through HikariCP. */
package reviewthemes.store.hikari;
