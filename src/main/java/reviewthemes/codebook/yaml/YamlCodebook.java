package reviewthemes.codebook.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.CodebookRules;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.Theme;

/**
 * A codebook as read from its files, with everything that is wrong with it.
 *
 * @param codebook what could be read
 * @param problems ordered by place
 */
public record YamlCodebook(Codebook codebook, List<Problem> problems) {
  public YamlCodebook {
    problems = problems.stream().distinct().sorted().toList();
  }

  /** Reads {@code _lists.yaml} and the themes' files; never throws for what they contain. */
  public static YamlCodebook read(List<SourceFile> files) {
    List<Problem> problems = new ArrayList<>();
    WordLists lists =
        files.stream()
            .filter(file -> file.name().equals(WordLists.FILE))
            .findFirst()
            .map(file -> WordLists.read(file, problems))
            .orElseGet(() -> WordLists.none(problems));
    ThemeReader reader = new ThemeReader(lists, problems);
    List<Theme> themes =
        files.stream()
            .filter(file -> !file.name().startsWith("_"))
            .flatMap(file -> reader.read(file).stream())
            .toList();
    problems.addAll(lists.unused());
    problems.addAll(CodebookRules.check(themes));
    return new YamlCodebook(new Codebook(themes, version(files)), problems);
  }

  /**
   * The codebook.
   *
   * @throws BrokenCodebook if there is any error; it lists all of them
   */
  public Codebook orThrow() {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new BrokenCodebook(errors);
    }
    return codebook;
  }

  /** Hash of what the files contain, whatever their order and line ends. */
  public static String version(List<SourceFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.stream()
          .sorted(Comparator.comparing(SourceFile::name))
          .map(file -> file.name() + "\n" + file.text().replace("\r\n", "\n") + "\0")
          .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
