package reviewthemes.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the tests turn by hand; it goes on by a millisecond at each look. */
public final class Clocks implements InstantSource {
  private Instant now = Instant.parse("2026-03-01T10:15:00Z");

  public void turn(Duration by) {
    now = now.plus(by);
  }

  @Override
  public synchronized Instant instant() {
    now = now.plusMillis(1);
    return now;
  }
}
