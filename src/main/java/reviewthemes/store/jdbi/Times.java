package reviewthemes.store.jdbi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as text that sorts as they do: UTC, to the millisecond. */
final class Times {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private Times() {}

  static Instant round(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }

  static String write(Instant at) {
    return FORM.format(at);
  }

  static Instant read(String stored) {
    return Instant.parse(stored);
  }
}
