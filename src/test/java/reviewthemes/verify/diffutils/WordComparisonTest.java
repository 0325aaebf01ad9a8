package reviewthemes.verify.diffutils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reviewthemes.verify.DefinitionComparison.Kind;
import reviewthemes.verify.DefinitionComparison.Piece;
import reviewthemes.verify.Scene;
import reviewthemes.verify.ThemeDefinition;

class WordComparisonTest {
  private static final ThemeDefinition BEFORE =
      wording("Recording", "What was written down, and when.", "Include: chronologies");
  private static final ThemeDefinition NOW =
      wording(
          "Record keeping", "What was written down, when and by whom.", "Include: chronologies");

  @Test
  void what_changed_is_told_word_by_word() {
    assertThat(new WordComparison().compare(BEFORE, NOW))
        .startsWith(
            new Piece(Kind.REMOVED, "Recording"),
            new Piece(Kind.ADDED, "Record keeping"),
            new Piece(Kind.KEPT, "\nWhat was written down, "))
        .endsWith(new Piece(Kind.KEPT, "\nInclude: chronologies"));
  }

  @Test
  void both_wordings_can_be_read_off() {
    List<Piece> pieces = new WordComparison().compare(BEFORE, NOW);
    assertThat(text(pieces, Kind.REMOVED)).isEqualTo(String.join("\n", BEFORE.lines()));
    assertThat(text(pieces, Kind.ADDED)).isEqualTo(String.join("\n", NOW.lines()));
  }

  @Test
  void the_same_wording_is_one_piece() {
    assertThat(new WordComparison().compare(NOW, NOW))
        .containsExactly(new Piece(Kind.KEPT, String.join("\n", NOW.lines())));
  }

  private static String text(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> Set.of(Kind.KEPT, kind).contains(piece.kind()))
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static ThemeDefinition wording(String... lines) {
    return new ThemeDefinition("d", Scene.CONCERN.theme(), List.of(lines));
  }
}
