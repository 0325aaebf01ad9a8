package reviewthemes.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import reviewthemes.verify.WorkspaceProblem;

/** A database that does what another does, but for what a test overrides. */
public abstract class ForwardingDatabase implements Database {
  protected final Database database;

  protected ForwardingDatabase(Database database) {
    this.database = database;
  }

  @Override
  public DataSource source() {
    return database.source();
  }

  @Override
  public String migrations() {
    return database.migrations();
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
