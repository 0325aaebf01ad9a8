package reviewthemes.verify.web;

import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Optional;
import reviewthemes.verify.Passwords;

/**
 * Where the server listens, and how people come in.
 *
 * @param host name or address that people type; it is one of this computer's
 * @param port the port, or 0 for a free one
 * @param tls what encrypts, if anything does
 * @param passwords checks passwords; without it the key of the printed address opens the door
 * @param clock tells how long somebody was away
 */
public record Listening(
    String host, int port, Optional<Tls> tls, Optional<Passwords> passwords, InstantSource clock) {
  private static final String LOOPBACK = "127.0.0.1";

  /**
   * A server's certificate with its private key.
   *
   * @param store holds both
   * @param password opens the private key
   */
  public record Tls(KeyStore store, String password) {
    /** Without the password, which belongs in no message. */
    @Override
    public String toString() {
      return "TLS";
    }
  }

  /** For the browsers of this computer, whose users say a name and no password. */
  public static Listening local(int port, InstantSource clock) {
    return new Listening(LOOPBACK, port, Optional.empty(), Optional.empty(), clock);
  }

  /** For browsers of other computers, too, whose users sign in with passwords. */
  public static Listening beyond(
      String host, int port, Optional<Tls> tls, Passwords passwords, InstantSource clock) {
    return new Listening(host, port, tls, Optional.of(passwords), clock);
  }

  /** The same on another port. */
  public Listening on(int other) {
    return new Listening(host, other, tls, passwords, clock);
  }

  String scheme() {
    return tls.isPresent() ? "https" : "http";
  }
}
