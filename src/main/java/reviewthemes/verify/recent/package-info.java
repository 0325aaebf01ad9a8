/**
 * A workspace that remembers what it was asked, and asks the database only for what is new.
 *
 * <p>Whether something is new is asked each time, since other programs use the same database.
 */
package reviewthemes.verify.recent;
