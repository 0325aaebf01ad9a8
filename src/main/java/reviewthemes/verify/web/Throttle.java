package reviewthemes.verify.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong passwords, and keeps those out for a while from whom too many come.
 *
 * <p>Few from one address for one name; more from one address for any names; and more for one name
 * from any addresses, since anybody could otherwise lock out a colleague.
 */
final class Throttle {
  private static final Duration MEMORY = Duration.ofMinutes(15);
  private static final int SAME = 5;
  private static final int ADDRESS = 30;
  private static final int NAME = 60;

  private final InstantSource clock;
  private final Map<String, Deque<Instant>> failures = new HashMap<>();

  Throttle(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Notes an attempt, as failed until it succeeds: many at once are to be seen as many.
   *
   * @throws Refused if too many failed lately
   */
  synchronized void attempt(String name, String address) {
    forget();
    if (count(same(name, address)) >= SAME
        || count(address(address)) >= ADDRESS
        || count(name(name)) >= NAME) {
      throw new Refused(
          429,
          "Too many wrong passwords: wait " + MEMORY.toMinutes() + " minutes, then try again.");
    }
    note(same(name, address));
    note(address(address));
    note(name(name));
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(same(name, address));
    takeBack(address(address));
    takeBack(name(name));
  }

  private void takeBack(String who) {
    Deque<Instant> times = failures.get(who);
    if (times != null) {
      times.pollLast();
    }
  }

  private static String same(String name, String address) {
    return "both " + address + " " + name;
  }

  private static String address(String address) {
    return "address " + address;
  }

  private static String name(String name) {
    return "name " + name;
  }

  private int count(String who) {
    return failures.getOrDefault(who, new ArrayDeque<>()).size();
  }

  private void note(String who) {
    failures.computeIfAbsent(who, key -> new ArrayDeque<>()).add(clock.instant());
  }

  private void forget() {
    Instant since = clock.instant().minus(MEMORY);
    failures.values().forEach(times -> times.removeIf(at -> at.isBefore(since)));
    failures.values().removeIf(Deque::isEmpty);
  }
}
