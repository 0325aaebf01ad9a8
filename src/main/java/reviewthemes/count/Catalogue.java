package reviewthemes.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is counted, in the order in which it is shown.
 *
 * @param sections items under their headings; each item stands once
 * @param groups sets of items for which one figure is published
 * @param limits what counts at all
 */
public record Catalogue(List<Section> sections, List<Group> groups, Limits limits) {
  /** Items under a heading. */
  public record Section(String name, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /** Items of each of which something is said at once. */
  public record Group(String id, String name, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  public Catalogue {
    sections = List.copyOf(sections);
    groups = List.copyOf(groups);
  }

  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  public Optional<Item> item(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The items that an id stands for: one, those of a group, or none. */
  public List<Item> named(String id) {
    return Stream.concat(
            item(id).stream(),
            groups.stream()
                .filter(group -> group.id().equals(id))
                .flatMap(group -> group.items().stream()))
        .toList();
  }
}
