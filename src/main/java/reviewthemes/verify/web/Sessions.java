package reviewthemes.verify.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reviewthemes.verify.Account;

/** The browsers that were let in since the program was started, and are still in use. */
final class Sessions {
  private static final int BYTES = 24;

  private record Used(Session session, Instant at) {}

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Used> sessions = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Duration patience;

  /**
   * @param patience how long a browser may be idle
   */
  Sessions(InstantSource clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
  }

  /** Something nobody can guess. */
  String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  Session open(Account account) {
    Instant now = clock.instant();
    sessions.values().removeIf(used -> isOver(used, now));
    Session session = new Session(secret(), secret(), account);
    sessions.put(session.token(), new Used(session, now));
    return session;
  }

  Optional<Session> find(String token) {
    Instant now = clock.instant();
    Used used =
        token == null
            ? null
            : sessions.computeIfPresent(
                token, (key, last) -> isOver(last, now) ? null : new Used(last.session(), now));
    return Optional.ofNullable(used).map(Used::session);
  }

  void close(Session session) {
    sessions.remove(session.token());
  }

  private boolean isOver(Used used, Instant now) {
    return used.at().plus(patience).isBefore(now);
  }
}
