package reviewthemes.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one cause did to a count.
 *
 * @param causes one; several where they cannot be told apart
 * @param gained how many reviews show the item now that did not count as showing it
 * @param lost how many no longer count as showing it
 * @param of by how much the number of reviews that could have shown it changed
 */
public record Because(Set<Cause> causes, int gained, int lost, int of) {
  /** Moves summed up by their causes. */
  static List<Because> of(List<Move> moves) {
    Map<Set<Cause>, List<Move>> byCauses =
        new TreeMap<>(Comparator.comparing(causes -> new TreeSet<>(causes).toString()));
    moves.forEach(
        move -> byCauses.computeIfAbsent(move.causes(), key -> new ArrayList<>()).add(move));
    List<Because> because = new ArrayList<>();
    byCauses.forEach(
        (causes, same) ->
            because.add(
                new Because(
                    causes,
                    (int) same.stream().filter(move -> move.present() > 0).count(),
                    (int) same.stream().filter(move -> move.present() < 0).count(),
                    same.stream().mapToInt(Move::of).sum())));
    because.sort(Comparator.comparing(one -> new TreeSet<>(one.causes).first()));
    return because;
  }

  /** Such as {@code 1 of 2 new reviews} or {@code changed model +3 -1}. */
  public String words() {
    if (causes.equals(Set.of(Cause.NEW_REVIEW))) {
      return gained + " of " + of + (of == 1 ? " new review" : " new reviews");
    }
    if (causes.equals(Set.of(Cause.GONE_REVIEW))) {
      return lost + " of " + -of + " no longer counted";
    }
    String names =
        new TreeSet<>(causes).stream().map(Cause::words).collect(Collectors.joining(" and "));
    return names
        + (gained > 0 ? " +" + gained : "")
        + (lost > 0 ? " -" + lost : "")
        + (of == 0 ? "" : String.format(" (n %+d)", of));
  }
}
