package reviewthemes.verify.audit;

import java.util.Optional;
import reviewthemes.evaluate.measure.Interval;

/**
 * What was missed in all reviews, told from the passages of a sample that people looked at.
 *
 * @param population passages there were to draw from
 * @param looked passages looked at
 * @param withMissed how many of them hold something that was missed
 * @param share which part of all passages does, 0 to 1
 * @param missed how many quotes were missed in all
 * @param program which part of what there is to find the program suggests, 0 to 1
 * @param together which part it suggests or people had added by hand
 */
public record Estimate(
    int population,
    int looked,
    int withMissed,
    Optional<Guess> share,
    Optional<Guess> missed,
    Optional<Guess> program,
    Optional<Guess> together) {
  /** Passages below which nothing is told, and width of an interval above which nothing is. */
  public static final int FEWEST = 30;

  private static final double WIDEST = .4;

  /**
   * A figure and where it may lie, at 95 %.
   *
   * @param value the best guess
   * @param interval holds the value
   */
  public record Guess(double value, Interval interval) {}

  /** Estimates from what was answered and what was found otherwise. */
  public static Estimate of(int population, Answers answers, Found found, Shares shares) {
    int looked = answers.looked();
    int hits = answers.withMissed();
    if (looked == 0) {
      return new Estimate(
          population, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    Guess share = new Guess((double) hits / looked, shares.share(hits, looked));
    double each = hits == 0 ? 1 : (double) answers.missed() / hits;
    Guess missed = times(share, population * each);
    Optional<Guess> right = right(found, shares);
    return new Estimate(
        population,
        looked,
        hits,
        Optional.of(share),
        Optional.of(missed),
        right.map(some -> part(some, new Guess(found.added(), point(found.added())), missed)),
        right.map(some -> part(plus(some, found.added()), new Guess(0, point(0)), missed)));
  }

  /** Suggestions that people accept, or would if they decided on all. */
  private static Optional<Guess> right(Found found, Shares shares) {
    if (found.decided() == 0) {
      return Optional.empty();
    }
    int open = found.suggested() - found.decided();
    Interval accepted = shares.share(found.accepted(), found.decided());
    double rate = (double) found.accepted() / found.decided();
    return Optional.of(
        new Guess(
            found.accepted() + open * rate,
            new Interval(
                found.accepted() + open * accepted.low(),
                found.accepted() + open * accepted.high())));
  }

  /** Which part of all {@code own} is, cautiously: each end from the ends that are worst for it. */
  private static Guess part(Guess own, Guess other, Guess missed) {
    return new Guess(
        ratio(own.value(), other.value() + missed.value()),
        new Interval(
            ratio(own.interval().low(), other.interval().high() + missed.interval().high()),
            ratio(own.interval().high(), other.interval().low() + missed.interval().low())));
  }

  private static double ratio(double own, double rest) {
    return own + rest == 0 ? 0 : own / (own + rest);
  }

  private static Guess times(Guess guess, double factor) {
    return new Guess(
        guess.value() * factor,
        new Interval(guess.interval().low() * factor, guess.interval().high() * factor));
  }

  private static Guess plus(Guess guess, int more) {
    return new Guess(
        guess.value() + more,
        new Interval(guess.interval().low() + more, guess.interval().high() + more));
  }

  private static Interval point(double value) {
    return new Interval(value, value);
  }

  /** Whether so few were looked at that nothing should be told from them. */
  public boolean isTooFew() {
    return looked < FEWEST;
  }

  /** Whether it tells which part is found. */
  public boolean tells(Optional<Guess> part) {
    return !isTooFew()
        && part.filter(some -> some.interval().high() - some.interval().low() <= WIDEST)
            .isPresent();
  }
}
