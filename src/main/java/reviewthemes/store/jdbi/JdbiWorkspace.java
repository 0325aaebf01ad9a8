package reviewthemes.store.jdbi;

import java.time.InstantSource;
import java.util.List;
import reviewthemes.refresh.Snapshots;
import reviewthemes.store.Database;
import reviewthemes.store.PdfShelf;
import reviewthemes.store.RunKeeper;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.DecisionLog;
import reviewthemes.verify.Definitions;
import reviewthemes.verify.ReviewShelf;
import reviewthemes.verify.RunLog;
import reviewthemes.verify.Samples;
import reviewthemes.verify.Team;

/** A workspace whose tables are up to date. */
public final class JdbiWorkspace implements StoredWorkspace {
  private final Database database;
  private final ReviewShelf reviews;
  private final RunLog runs;
  private final DecisionLog decisions;
  private final Definitions definitions;
  private final Team team;
  private final Samples samples;
  private final RunKeeper keeper;
  private final Snapshots snapshots;

  /**
   * @param database with tables; closed with the workspace
   * @param clock tells when decisions are made
   */
  public JdbiWorkspace(Database database, InstantSource clock) {
    Queries queries = new Queries(database);
    PdfShelf pdfs = database.pdfs().orElseGet(() -> new PdfTable(queries));
    this.database = database;
    this.reviews = new JdbiReviews(queries, pdfs);
    this.runs = new JdbiRuns(queries);
    this.decisions = new JdbiDecisions(queries, database, clock);
    this.definitions = new JdbiDefinitions(queries);
    this.team = new JdbiTeam(queries, clock);
    this.samples = new JdbiSamples(queries);
    this.keeper = new JdbiKeeper(queries, pdfs, clock);
    this.snapshots = new JdbiSnapshots(queries, clock);
  }

  @Override
  public ReviewShelf reviews() {
    return reviews;
  }

  @Override
  public RunLog runs() {
    return runs;
  }

  @Override
  public DecisionLog decisions() {
    return decisions;
  }

  @Override
  public Definitions definitions() {
    return definitions;
  }

  @Override
  public Team team() {
    return team;
  }

  @Override
  public Samples samples() {
    return samples;
  }

  @Override
  public RunKeeper keeper() {
    return keeper;
  }

  @Override
  public Snapshots snapshots() {
    return snapshots;
  }

  @Override
  public List<String> warnings() {
    return database.warnings();
  }

  @Override
  public void close() {
    database.close();
  }
}
