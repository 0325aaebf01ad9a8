package reviewthemes.verify;

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

  @Override
  void close();
}
