package reviewthemes.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.ThemeId;

/**
 * What a theme means, in words, at one time; indicators and examples are no part of it.
 *
 * @param hash of the lines, the same for the same lines
 * @param theme the theme
 * @param lines name, definition, what belongs to it and what does not, one statement a line
 */
public record ThemeDefinition(String hash, ThemeId theme, List<String> lines) {
  private static final int SHORT = 16;

  public ThemeDefinition {
    lines = List.copyOf(lines);
  }

  public static ThemeDefinition of(Theme theme) {
    List<String> lines = new ArrayList<>();
    lines.add(theme.name());
    lines.add(theme.definition());
    theme.include().forEach(line -> lines.add("Include: " + line));
    theme.exclude().forEach(line -> lines.add("Exclude: " + line));
    theme.neighbours().forEach(other -> lines.add("Beside " + other.theme() + ": " + other.note()));
    if (!theme.contested().isBlank()) {
      lines.add("Contested: " + theme.contested());
    }
    List<String> plain = lines.stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    return new ThemeDefinition(
        hash(theme.id() + "\n" + String.join("\n", plain)), theme.id(), plain);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
