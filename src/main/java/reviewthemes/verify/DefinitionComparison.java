package reviewthemes.verify;

import java.util.List;

/** Tells what changed in the wording of a theme's definition. */
public interface DefinitionComparison {
  /** Whether a piece of text is in both wordings, or in one of them. */
  enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /**
   * Some words of a definition.
   *
   * @param kind in both wordings, only before, or only now
   * @param text words, with a line break where a statement ends
   */
  record Piece(Kind kind, String text) {}

  /**
   * The pieces in reading order: those kept and removed make up the wording before, those kept and
   * added the wording now.
   */
  List<Piece> compare(ThemeDefinition before, ThemeDefinition now);
}
