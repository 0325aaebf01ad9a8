package reviewthemes.store.sqlite;

import reviewthemes.store.Database;
import reviewthemes.store.ForwardingDatabase;

/** A database as a version of the program with other migrations sees it. */
final class LaterDatabase extends ForwardingDatabase {
  private final String migrations;

  LaterDatabase(Database database, String migrations) {
    super(database);
    this.migrations = migrations;
  }

  @Override
  public String migrations() {
    return migrations;
  }
}
