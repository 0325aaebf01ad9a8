package reviewthemes.verify.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.verify.Act;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.InForce;
import reviewthemes.verify.Sample;

/** What people said of the passages of a sample, the latest of each passage. */
public final class Answers {
  private record Place(String review, int start) {}

  private final Sample sample;
  private final Map<Place, Decision> latest = new HashMap<>();

  /**
   * @param log decisions of all reviews, the earliest first
   */
  public Answers(Sample sample, List<Decision> log) {
    this.sample = sample;
    for (Decision decision : InForce.of(log)) {
      if (decision.act() instanceof Act.Audit audit && audit.sample().equals(sample.id())) {
        latest.put(new Place(decision.review().value(), audit.passage().start()), decision);
      }
    }
  }

  /** The decision that holds the answer, if anybody looked at the passage. */
  public Optional<Decision> of(Drawn drawn) {
    return Optional.ofNullable(
        latest.get(new Place(drawn.review().value(), drawn.passage().start())));
  }

  /** How many passages somebody looked at. */
  public int looked() {
    return (int) sample.passages().stream().filter(drawn -> of(drawn).isPresent()).count();
  }

  /** In how many of them something was missed. */
  public int withMissed() {
    return (int) sample.passages().stream().filter(drawn -> missed(drawn) > 0).count();
  }

  /** How many quotes were missed in them; a passage may show several themes. */
  public int missed() {
    return sample.passages().stream().mapToInt(this::missed).sum();
  }

  private int missed(Drawn drawn) {
    return of(drawn).map(decision -> ((Act.Audit) decision.act()).missed().size()).orElse(0);
  }

  /** Place of the first passage from {@code from} on, and then from 0, that nobody looked at. */
  public Optional<Integer> nextOpen(int from) {
    int size = sample.passages().size();
    for (int i = 0; i < size; i++) {
      int place = (from + i) % size;
      if (of(sample.passages().get(place)).isEmpty()) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
