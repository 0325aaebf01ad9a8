package reviewthemes.verify;

import java.util.List;
import java.util.Optional;

/** The runs of a workspace. */
public interface RunLog {
  /** All of them, the earliest first. */
  List<Run> all();

  Optional<Run> latest();
}
