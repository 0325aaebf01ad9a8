package reviewthemes.verify.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import reviewthemes.verify.Account;

/**
 * Lets in the browsers whose people may come in, and nobody else.
 *
 * <p>Other programs, other people on the same computer and pages of other sites can all reach a
 * port. So the name that the browser asks for has to be this server's, the cookie has to be one we
 * gave, and whatever changes something has to come from our own page, carry its token, and be sent
 * by somebody who may decide.
 */
final class Gate {
  static final String TOKEN = "X-Token";
  private static final String SESSION = "session";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  /** What everybody may see: the page to sign in, and how it looks. */
  private static final Set<String> OPEN =
      Set.of(SignInRoutes.PATH, "/assets/style.css", "/assets/team.css", "/assets/icon.svg");

  private final Sessions sessions;
  private final Entrance entrance;
  private final Names names;

  Gate(Sessions sessions, Entrance entrance, Names names) {
    this.sessions = sessions;
    this.entrance = entrance;
    this.names = names;
  }

  /** Who was let in; nobody on pages that everybody may see. */
  static Optional<Session> visitor(Context context) {
    return Optional.ofNullable(context.attribute(SESSION));
  }

  static Session session(Context context) {
    return visitor(context).orElseThrow();
  }

  /** Runs before everything else. */
  void check(Context context) {
    headers(context);
    if (!names.isHost(context.header("Host"))) {
      throw new Refused(421, "This is not the program's address: open the one that it printed.");
    }
    boolean reading = READING.contains(context.method());
    if (!reading && !names.isOrigin(context.header("Origin"))) {
      throw new Refused(403, "Only the program's own pages may change something.");
    }
    Optional<Session> known =
        sessions
            .find(context.cookie(cookie()))
            .filter(session -> entrance.stays(session.account()));
    if (known.isEmpty() && reading) {
      known = entrance.welcome(context).map(account -> letIn(context, account));
    }
    if (known.isPresent()) {
      check(context, known.get(), reading);
    } else if (!entrance.asksForPasswords() || !OPEN.contains(context.path())) {
      turnAway(context, reading);
    }
  }

  private static void check(Context context, Session session, boolean reading) {
    if (!reading && !same(token(context), session.csrf())) {
      throw new Refused(403, "This page is out of date: load it again.");
    }
    if (!reading && !session.role().decides() && !SignInRoutes.isOne(context.path())) {
      throw new Refused(403, "You may look at everything here, but not change it.");
    }
    context.attribute(SESSION, session);
  }

  private void turnAway(Context context, boolean reading) {
    boolean page =
        reading && context.header(TOKEN) == null && !context.path().startsWith("/assets");
    if (!entrance.asksForPasswords() || !page) {
      throw new Refused(401, entrance.closed());
    }
    context.redirect(SignInRoutes.PATH);
    context.skipRemainingHandlers();
  }

  /** Gives the browser a new session in the place of any it had. */
  Session letIn(Context context, Account account) {
    letOut(context);
    Session session = sessions.open(account);
    Cookie cookie = new Cookie(cookie(), session.token());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(names.scheme().equals("https"));
    context.cookie(cookie);
    return session;
  }

  void letOut(Context context) {
    visitor(context).ifPresent(sessions::close);
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

  /** Cookies do not know ports, so that two programs on one computer need two names. */
  private String cookie() {
    return "themes-" + names.port().getAsInt();
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
