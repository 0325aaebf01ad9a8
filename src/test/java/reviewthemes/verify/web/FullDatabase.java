package reviewthemes.verify.web;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import reviewthemes.store.Database;
import reviewthemes.store.ForwardingDatabase;

/** An SQLite file that may grow by a few pages only, as on a disk that is all but full. */
final class FullDatabase extends ForwardingDatabase {
  private static final int ROOM = 4;
  private static final int ROOMY = 1 << 20;

  private volatile int most = ROOMY;

  FullDatabase(Database database) {
    super(database);
  }

  /** From now on there is room for a few more pages only, or for many. */
  void fill(boolean full) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet pages = statement.executeQuery("PRAGMA page_count")) {
      pages.next();
      most = full ? pages.getInt(1) + ROOM : ROOMY;
    }
  }

  @Override
  public DataSource source() {
    return new Limited(database.source());
  }

  /** Sets the limit on each connection that is lent. */
  private final class Limited implements DataSource {
    private final DataSource source;

    Limited(DataSource source) {
      this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = source.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA max_page_count = " + most);
      }
      return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
      return source.isWrapperFor(type);
    }
  }
}
