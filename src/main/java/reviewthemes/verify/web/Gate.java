package reviewthemes.verify.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import reviewthemes.verify.Coder;

/**
 * Lets in the browser that was given the key, and nobody else.
 *
 * <p>Other programs, other people on the same computer and pages of other sites can all reach a
 * port of this computer. So the name that the browser asks for has to be this computer's, the key
 * (later a cookie) has to be right, and whatever changes something has to come from our own page
 * and carry its token.
 */
final class Gate {
  static final String TOKEN = "X-Token";
  private static final String SESSION = "session";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final Sessions sessions;
  private final String key;
  private final Coder first;
  private final IntSupplier port;

  /**
   * @param first who sits before the browser until somebody else signs in
   * @param port the port the server listens on, once it does
   */
  Gate(Sessions sessions, Coder first, IntSupplier port) {
    this.sessions = sessions;
    this.key = sessions.secret();
    this.first = first;
    this.port = port;
  }

  /** What the address has to carry the first time. */
  String key() {
    return key;
  }

  static Session session(Context context) {
    return context.attribute(SESSION);
  }

  /** Runs before everything else. */
  void check(Context context) {
    headers(context);
    if (!names("").contains(String.valueOf(context.header("Host")))) {
      throw new Refused(421, "This address is not the program's own.");
    }
    boolean reading = READING.contains(context.method());
    if (!reading) {
      checkOrigin(context);
    }
    Optional<Session> known = sessions.find(context.cookie(cookie()));
    if (known.isEmpty() && reading && same(context.queryParam("key"), key)) {
      known = Optional.of(welcome(context));
    }
    Session session = known.orElseThrow(() -> new Refused(401, Refused.NO_KEY));
    if (!reading && !same(token(context), session.csrf())) {
      throw new Refused(403, "This page is out of date: load it again.");
    }
    context.attribute(SESSION, session);
  }

  private static void headers(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }

  private void checkOrigin(Context context) {
    String origin = context.header("Origin");
    if (origin == null || !names("http://").contains(origin)) {
      throw new Refused(403, "Only the program's own pages may change something.");
    }
  }

  private Session welcome(Context context) {
    Session session = sessions.open(first);
    Cookie cookie = new Cookie(cookie(), session.token());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    return session;
  }

  /** Cookies do not know ports, so that two programs on one computer need two names. */
  private String cookie() {
    return "themes-" + port.getAsInt();
  }

  private List<String> names(String before) {
    return List.of(
        before + "127.0.0.1:" + port.getAsInt(), before + "localhost:" + port.getAsInt());
  }

  private static String token(Context context) {
    String header = context.header(TOKEN);
    return header == null ? context.formParam("token") : header;
  }

  private static boolean same(String given, String wanted) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }
}
