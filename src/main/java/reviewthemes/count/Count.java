package reviewthemes.count;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many reviews show an item, out of how many that could have shown it.
 *
 * <p>A person's verdict counts whatever the review; where only the machine speaks, a summary or a
 * review with unread pages counts apart, both ways, since its silence tells nothing.
 *
 * @param basis whose word counts
 * @param parts yes and all answers, by how much could be read
 * @param unknown reviews without an answer, by reason
 */
public record Count(Basis basis, Map<Exposure, Part> parts, Map<Standing, Integer> unknown) {
  /** Reviews that show it, of reviews with an answer. */
  public record Part(int present, int of) {
    static final Part NONE = new Part(0, 0);

    public Part {
      if (present < 0 || present > of) {
        throw new IllegalArgumentException(present + " of " + of);
      }
    }

    Part plus(Part other) {
      return new Part(present + other.present, of + other.of);
    }
  }

  public Count {
    parts = Map.copyOf(parts);
    unknown = Map.copyOf(unknown);
  }

  /** Counts an item over reviews. */
  public static Count of(Item item, Collection<CodedCase> cases, Basis basis) {
    Map<Exposure, Part> parts = new EnumMap<>(Exposure.class);
    Map<Standing, Integer> unknown = new EnumMap<>(Standing.class);
    for (CodedCase coded : cases) {
      Standing standing = item.standing(coded, basis);
      if (standing.isKnown()) {
        Part one = new Part(standing == Standing.PRESENT ? 1 : 0, 1);
        parts.merge(coded.exposure(), one, Part::plus);
      } else {
        unknown.merge(standing, 1, Integer::sum);
      }
    }
    return new Count(basis, parts, unknown);
  }

  /** The reviews that could have shown it. */
  public Part main() {
    if (basis == Basis.SUGGESTIONS) {
      return part(Exposure.FULL);
    }
    return parts.values().stream().reduce(Part.NONE, Part::plus);
  }

  public int present() {
    return main().present();
  }

  public int of() {
    return main().of();
  }

  /** The reviews of one kind. */
  public Part part(Exposure exposure) {
    return parts.getOrDefault(exposure, Part.NONE);
  }

  public int unknown(Standing reason) {
    return unknown.getOrDefault(reason, 0);
  }

  /** Whether no review was ever read for it, which is not a count of nought. */
  public boolean isNotCoded() {
    return parts.isEmpty() && unknown(Standing.NOT_CODED) > 0 && unknown.size() == 1;
  }
}
