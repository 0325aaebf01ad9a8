package reviewthemes.store;

import reviewthemes.refresh.Snapshots;
import reviewthemes.verify.Workspace;

/** A workspace that runs can be kept in. */
public interface StoredWorkspace extends Workspace {
  RunKeeper keeper();

  /** Its refreshes. */
  Snapshots snapshots();
}
