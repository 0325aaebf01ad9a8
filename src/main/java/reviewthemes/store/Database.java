package reviewthemes.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import reviewthemes.verify.WorkspaceProblem;

/** What differs between one kind of database and another. */
public interface Database extends AutoCloseable {
  /** Its connections; closing one gives it back. */
  DataSource source();

  /** Where its migrations are, as Flyway writes it: {@code classpath:folder}. */
  String migrations();

  /** A statement that keeps other writers of decisions out until the end of the transaction. */
  Optional<String> lockDecisions();

  /** Where the bytes of PDF files are kept, if not in the database. */
  Optional<PdfShelf> pdfs();

  /** Copies are made before the tables change; does nothing where that is not ours to do. */
  void beforeMigration();

  /** Somebody looked or wrote: a chance for the copy of the day. */
  void used();

  /** What somebody should look after, one line each. */
  List<String> warnings();

  /** What a failure means, if it is one that people can mend. */
  Optional<WorkspaceProblem> problem(SQLException e);

  @Override
  void close();
}
