package reviewthemes.verify;

/**
 * Somebody who may sign in.
 *
 * @param coder by name
 * @param role what they may do
 * @param passwordHash as the hashing library writes it; empty where names suffice
 */
public record Account(Coder coder, Role role, String passwordHash) {
  /** Without the hash, which belongs in no message. */
  @Override
  public String toString() {
    return coder + " (" + role + ")";
  }
}
