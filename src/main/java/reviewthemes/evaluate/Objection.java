package reviewthemes.evaluate;

/**
 * What a stage holds against a sentence as evidence for a code.
 *
 * @param stage the stage
 * @param words why, in words
 */
public record Objection(Stage stage, String words) {
  /** Stages that can drop a sentence, in the order in which they look at it. */
  public enum Stage {
    SECTION("its section"),
    MATCH("the words"),
    CONTEXT("the context"),
    SCORE("the score");

    private final String label;

    Stage(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
