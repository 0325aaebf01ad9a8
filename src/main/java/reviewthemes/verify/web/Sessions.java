package reviewthemes.verify.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reviewthemes.verify.Coder;

/** The browsers that were let in since the program was started. */
final class Sessions {
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  /** Something nobody can guess. */
  String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  Session open(Coder coder) {
    Session session = new Session(secret(), secret(), coder);
    sessions.put(session.token(), session);
    return session;
  }

  Optional<Session> find(String token) {
    return token == null ? Optional.empty() : Optional.ofNullable(sessions.get(token));
  }

  /** Goes on with another coder before the same browser. */
  void change(Session session, Coder coder) {
    sessions.put(session.token(), new Session(session.token(), session.csrf(), coder));
  }
}
