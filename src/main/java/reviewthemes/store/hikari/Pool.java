package reviewthemes.store.hikari;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Keeps connections open, one at least, and lends them. */
public final class Pool implements AutoCloseable {
  private static final long PATIENCE = 6_000;

  private final HikariDataSource source;

  /**
   * Opens nothing yet.
   *
   * @param connections makes new ones
   * @param most how many at a time
   */
  public Pool(DataSource connections, int most) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(connections);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    config.setConnectionTimeout(PATIENCE);
    config.setInitializationFailTimeout(-1);
    config.setPoolName("workspace");
    this.source = new HikariDataSource(config);
  }

  public DataSource source() {
    return source;
  }

  /** Lends none of the connections there are any more: the server they lead to went away. */
  public void forget() {
    source.getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void close() {
    source.close();
  }
}
