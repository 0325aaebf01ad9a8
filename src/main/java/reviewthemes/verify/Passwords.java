package reviewthemes.verify;

import java.util.Optional;

/** Makes of passwords what can be kept: hashes that take long to compute and tell nothing. */
public interface Passwords {
  /** What speaks against the password, in a line that says what to do. */
  Optional<String> problem(char[] password);

  /**
   * Hashes it for an {@link Account}.
   *
   * @throws IllegalArgumentException if something speaks against it
   */
  String hash(char[] password);

  /** Whether it is the password that was hashed; takes its time by design. */
  boolean matches(char[] password, String hash);
}
