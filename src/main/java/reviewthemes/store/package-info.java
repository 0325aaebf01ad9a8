/**
 * Keeps a workspace in a database: one file on a laptop, or a server for a team.
 *
 * <p>{@code store.jdbi} holds the queries, the same for every {@link reviewthemes.store.Database};
 * {@code store.sqlite} and {@code store.postgresql} know what differs.
 */
package reviewthemes.store;
