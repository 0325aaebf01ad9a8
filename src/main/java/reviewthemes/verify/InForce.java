package reviewthemes.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which decisions still hold, once those that were taken back are left out. */
public final class InForce {
  private record Taken(Coder coder, UUID what) {}

  private InForce() {}

  /**
   * Those that nobody took back, undos among them, in order. Coders take back their own decisions
   * only, and only earlier ones.
   *
   * @param log decisions, the earliest first
   */
  public static List<Decision> of(List<Decision> log) {
    Set<Taken> taken = new HashSet<>();
    List<Decision> inForce = new ArrayList<>();
    for (int i = log.size() - 1; i >= 0; i--) {
      Decision decision = log.get(i);
      if (taken.contains(new Taken(decision.coder(), decision.id()))
          || taken.contains(new Taken(decision.coder(), decision.step()))) {
        continue;
      }
      if (decision.act() instanceof Act.Undo undo) {
        taken.add(new Taken(decision.coder(), undo.what()));
      }
      inForce.add(decision);
    }
    Collections.reverse(inForce);
    return List.copyOf(inForce);
  }

  /** What an undo by this coder would take back: the id of their latest step that holds. */
  public static Optional<UUID> undoable(List<Decision> log, Coder coder) {
    return lastOf(of(log), coder).map(Decision::step);
  }

  /**
   * What a redo by this coder would take back: the id of their latest undo, if nothing followed.
   */
  public static Optional<UUID> redoable(List<Decision> log, Coder coder) {
    Set<UUID> undos = new HashSet<>();
    Decision latest = null;
    for (Decision decision : log) {
      if (decision.act() instanceof Act.Undo) {
        undos.add(decision.id());
      }
    }
    List<Decision> inForce = of(log);
    for (Decision decision : inForce) {
      if (decision.coder().equals(coder)
          && decision.act() instanceof Act.Undo undo
          && !undos.contains(undo.what())) {
        latest = decision;
      }
    }
    Decision undo = latest;
    boolean followed =
        undo == null
            || log.stream()
                .filter(later -> later.number() > undo.number())
                .anyMatch(
                    later -> later.coder().equals(coder) && !(later.act() instanceof Act.Undo));
    return followed ? Optional.empty() : Optional.of(undo.id());
  }

  private static Optional<Decision> lastOf(List<Decision> inForce, Coder coder) {
    return inForce.stream()
        .filter(decision -> decision.coder().equals(coder))
        .filter(decision -> !(decision.act() instanceof Act.Undo))
        .reduce((earlier, later) -> later);
  }
}
