package reviewthemes.verify.diffutils;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reviewthemes.verify.DefinitionComparison;
import reviewthemes.verify.ThemeDefinition;

/** Compares two wordings word by word. */
public final class WordComparison implements DefinitionComparison {
  /** A word with the space after it, or the end of a line. */
  private static final Pattern TOKEN = Pattern.compile("\\S+ *|\\n");

  @Override
  public List<Piece> compare(ThemeDefinition before, ThemeDefinition now) {
    List<String> old = tokens(before);
    List<String> current = tokens(now);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, current).getDeltas()) {
      add(pieces, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
      add(pieces, Kind.REMOVED, delta.getSource().getLines());
      add(pieces, Kind.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Kind.KEPT, old.subList(at, old.size()));
    return List.copyOf(pieces);
  }

  private static List<String> tokens(ThemeDefinition definition) {
    return TOKEN
        .matcher(String.join("\n", definition.lines()))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", tokens)));
    }
  }
}
