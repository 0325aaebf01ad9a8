package reviewthemes.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The themes that reviews are coded with.
 *
 * @param themes ordered by id
 * @param hash SHA-256, in hex, of all the codebook's files
 */
public record Codebook(List<Theme> themes, String hash) {
  public Codebook {
    themes = themes.stream().sorted(Comparator.comparing(Theme::id)).toList();
  }

  /** Short form of the hash, which changes with every change of the codebook. */
  public String version() {
    return hash.substring(0, 12);
  }

  /** All codes, ordered by theme and polarity. */
  public List<Code> codes() {
    return themes.stream().flatMap(theme -> theme.codes().stream()).toList();
  }

  public Optional<Theme> theme(ThemeId id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }
}
