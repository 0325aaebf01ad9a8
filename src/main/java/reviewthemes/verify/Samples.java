package reviewthemes.verify;

import java.util.List;
import java.util.Optional;

/** The audit samples of a workspace; like decisions they are only ever added. */
public interface Samples {
  /** All of them, the earliest first. */
  List<Sample> all();

  Optional<Sample> find(String id);

  /** Adds one, all of it or nothing, safe from a crash. */
  void add(Sample sample);
}
