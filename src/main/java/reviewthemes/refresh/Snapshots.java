package reviewthemes.refresh;

import java.util.List;
import java.util.Optional;
import reviewthemes.verify.ReviewEntry;

/** The refreshes of a workspace. Only ever grows. */
public interface Snapshots {
  /** All of them, the earliest first. */
  List<Snapshot> all();

  default Optional<Snapshot> find(String name) {
    return all().stream().filter(snapshot -> snapshot.name().equals(name)).findFirst();
  }

  default Optional<Snapshot> latest() {
    return all().stream().reduce((earlier, later) -> later);
  }

  /** Keeps a refresh, all of it or nothing. */
  Snapshot add(Manifest manifest);

  /** The reviews of a refresh as they were read for it, ordered by id. */
  List<ReviewEntry> entries(Snapshot snapshot);
}
