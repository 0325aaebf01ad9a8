package reviewthemes.verify;

import java.util.List;

/**
 * Reviews, runs, suggestions and decisions in one place; safe to use from several threads.
 *
 * <p>Every method of its parts throws {@link WorkspaceProblem} if the workspace cannot be used.
 */
public interface Workspace extends AutoCloseable {
  ReviewShelf reviews();

  RunLog runs();

  DecisionLog decisions();

  Definitions definitions();

  Team team();

  Samples samples();

  /** What somebody should look after, one line each, such as a copy that could not be made. */
  default List<String> warnings() {
    return List.of();
  }

  @Override
  void close();
}
