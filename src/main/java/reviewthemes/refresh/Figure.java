package reviewthemes.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Item;

/**
 * A count that a refresh came to.
 *
 * @param item id of what was counted
 * @param basis whose word counts
 * @param present how many reviews show it
 * @param of how many could have shown it
 */
public record Figure(String item, Basis basis, int present, int of) {
  /** All counts; what no review was read for has none. */
  public static List<Figure> of(List<Item> items, Collection<CodedCase> cases) {
    List<Figure> figures = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      for (Item item : items) {
        Count count = Count.of(item, cases, basis);
        if (!count.isNotCoded()) {
          figures.add(new Figure(item.id(), basis, count.present(), count.of()));
        }
      }
    }
    return figures;
  }

  @Override
  public String toString() {
    return item + ", " + basis.label() + ": " + present + " of " + of;
  }
}
