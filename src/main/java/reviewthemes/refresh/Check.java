package reviewthemes.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.count.Item;

/**
 * Whether a refresh's counts come out again.
 *
 * @param agree how many counts are the same
 * @param differ one line for each that is not
 */
public record Check(int agree, List<String> differ) {
  public Check {
    differ = List.copyOf(differ);
  }

  /**
   * What to count again: what is counted now, and themes that are no longer in the codebook.
   *
   * @param now what is counted now
   * @param kept the counts as they were kept
   */
  public static List<Item> items(List<Item> now, List<Figure> kept) {
    Map<String, Item> items = new LinkedHashMap<>();
    now.forEach(item -> items.put(item.id(), item));
    for (Figure figure : kept) {
      if (!items.containsKey(figure.item())) {
        code(figure.item()).ifPresent(code -> items.put(figure.item(), Item.of(code, "")));
      }
    }
    return List.copyOf(items.values());
  }

  private static Optional<Code> code(String item) {
    try {
      return Optional.of(Code.parse(item.replace(":concern", "-").replace(":strength", "+")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * @param kept the counts as they were kept
   * @param again the counts as made again
   */
  public static Check of(List<Figure> kept, List<Figure> again) {
    Map<String, Figure> then = byKey(kept);
    Map<String, Figure> now = byKey(again);
    List<String> differ = new ArrayList<>();
    then.forEach(
        (key, figure) -> {
          Figure other = now.get(key);
          if (!figure.equals(other)) {
            differ.add(
                figure
                    + (other == null
                        ? ", no longer counted"
                        : ", made again " + other.present() + " of " + other.of()));
          }
        });
    now.forEach(
        (key, figure) -> {
          if (!then.containsKey(key)) {
            differ.add(figure + ", not counted then");
          }
        });
    return new Check(
        (int) then.keySet().stream().filter(key -> then.get(key).equals(now.get(key))).count(),
        differ);
  }

  private static Map<String, Figure> byKey(List<Figure> figures) {
    return figures.stream()
        .collect(
            Collectors.toMap(
                figure -> figure.basis() + " " + figure.item(),
                Function.identity(),
                (one, other) -> one,
                java.util.TreeMap::new));
  }
}
