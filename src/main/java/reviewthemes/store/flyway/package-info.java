/** Brings tables up to date, through Flyway. */
package reviewthemes.store.flyway;
