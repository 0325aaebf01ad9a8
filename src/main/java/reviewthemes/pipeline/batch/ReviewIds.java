package reviewthemes.pipeline.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reviewthemes.review.ReviewId;

/**
 * Gives files their ids: the file's name without its ending, led by its folder where names meet.
 *
 * <p>No two ids differ in case only, for they name files on systems that do not tell case apart.
 */
final class ReviewIds {
  private static final int LONGEST = 200;

  private final Map<String, ReviewId> ids = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param names paths below one folder, with {@code /}, in order
   */
  ReviewIds(List<String> names) {
    Map<String, Integer> owners = new HashMap<>();
    names.forEach(name -> owners.merge(key(stem(name)), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      String stem = stem(name);
      boolean shared = owners.get(key(stem)) > 1;
      String wanted = shared ? printable(withoutEnding(name).replace("/", "__")) : stem;
      String id = wanted;
      for (int i = 2; !taken.add(key(id)); i++) {
        id = wanted + "-" + i;
      }
      ids.put(name, new ReviewId(id));
      if (!id.equals(stem)) {
        notes.add(name + " shares its name with another file: its results are called " + id);
      }
    }
  }

  ReviewId of(String name) {
    return ids.get(name);
  }

  /** One line for each file whose id is not simply its name. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private static String stem(String name) {
    return printable(withoutEnding(name.substring(name.lastIndexOf('/') + 1)));
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private static String printable(String stem) {
    String plain = stem.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\uFFFD/\\\\]", "_");
    while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      plain = plain.substring(0, plain.offsetByCodePoints(plain.length(), -1));
    }
    return plain.isBlank() ? "unnamed" : plain;
  }

  private static String key(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
