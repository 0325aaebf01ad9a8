package reviewthemes.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import reviewthemes.store.Database;
import reviewthemes.store.PdfShelf;
import reviewthemes.verify.WorkspaceProblem;

/** A database as a later version of the program sees it: with more migrations. */
record LaterDatabase(Database database, String migrations) implements Database {
  @Override
  public DataSource source() {
    return database.source();
  }

  @Override
  public Optional<String> lockDecisions() {
    return database.lockDecisions();
  }

  @Override
  public Optional<PdfShelf> pdfs() {
    return database.pdfs();
  }

  @Override
  public void beforeMigration() {
    database.beforeMigration();
  }

  @Override
  public void used() {
    database.used();
  }

  @Override
  public List<String> warnings() {
    return database.warnings();
  }

  @Override
  public Optional<WorkspaceProblem> problem(SQLException e) {
    return database.problem(e);
  }

  @Override
  public void close() {
    database.close();
  }
}
