package reviewthemes.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reviewthemes.store.sqlite.Backups;
import reviewthemes.store.sqlite.Restore;
import reviewthemes.store.sqlite.WorkspaceFolder;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/**
 * The copies of a workspace's database.
 *
 * <p>All methods throw {@link WorkspaceProblem} if that cannot be done.
 */
public final class Copies {
  /**
   * What was done.
   *
   * @param decisions how many decisions the workspace holds now
   * @param replaced where the database that was there is now, if there was one
   */
  public record Restored(long decisions, Optional<Path> replaced) {}

  private final WorkspaceFolder folder;
  private final InstantSource clock;

  private Copies(WorkspaceFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * @param where the workspace's folder
   */
  public static Copies of(String where, InstantSource clock) {
    if (Workspaces.isServer(where)) {
      throw new WorkspaceProblem(
          Kind.UNREACHABLE,
          "a workspace on a server is copied with the server's own programs: pg_dump, pg_restore",
          null);
    }
    return new Copies(new WorkspaceFolder(Path.of(where)), clock);
  }

  /** Makes a copy and returns its path. */
  public Path make() {
    if (!Files.isRegularFile(folder.database())) {
      throw new WorkspaceProblem(
          Kind.UNREACHABLE, folder.folder() + " holds no workspace: check the spelling", null);
    }
    return new Backups(folder, clock).make(Backups.Reason.ASKED);
  }

  /** All copies, the earliest first. */
  public List<Path> list() {
    return new Backups(folder, clock).list();
  }

  /**
   * @param copy a file, or its name among the copies
   */
  public Restored restore(Path copy) {
    Restore.Done done = new Restore(folder, clock).from(copy);
    return new Restored(done.decisions(), done.replaced());
  }
}
