package reviewthemes.store.sqlite;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How SQLite files are opened. */
final class SqliteFile {
  private static final int PATIENCE_MS = 5_000;

  private SqliteFile() {}

  /**
   * For everyday use: readers do not wait for writers, foreign keys hold, and what is committed is
   * on the disk.
   */
  static SQLiteDataSource shared(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    return source(file, config);
  }

  /** To look only; the file is left as it is. */
  static SQLiteDataSource readOnly(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return source(file, config);
  }

  /** To put another in its place: fails at once if anybody else has it open. */
  static SQLiteDataSource alone(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
    config.setBusyTimeout(0);
    return source(file, config);
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
