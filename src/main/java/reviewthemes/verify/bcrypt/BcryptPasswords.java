package reviewthemes.verify.bcrypt;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import reviewthemes.verify.Passwords;

/** Passwords hashed with bcrypt, each under a salt of its own. */
public final class BcryptPasswords implements Passwords {
  /** Of the password's bytes, bcrypt looks at no more. */
  private static final int MOST_BYTES = 72;

  private static final int FEWEST = 12;
  private static final int COST = 12;

  private final int cost;

  public BcryptPasswords() {
    this(COST);
  }

  /**
   * @param cost logarithm of how much work a hash is: one more takes twice as long
   */
  public BcryptPasswords(int cost) {
    this.cost = cost;
  }

  @Override
  public Optional<String> problem(char[] password) {
    if (new String(password).codePoints().count() < FEWEST) {
      return Optional.of(
          "the password is too short: at least " + FEWEST + " characters, such as four words");
    }
    return bytes(password).length > MOST_BYTES
        ? Optional.of("the password is too long: at most " + MOST_BYTES + " letters")
        : Optional.empty();
  }

  @Override
  public String hash(char[] password) {
    problem(password)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    return new String(BCrypt.withDefaults().hash(cost, bytes(password)), StandardCharsets.US_ASCII);
  }

  @Override
  public boolean matches(char[] password, String hash) {
    byte[] bytes = bytes(password);
    return bytes.length <= MOST_BYTES
        && BCrypt.verifyer().verify(bytes, hash.getBytes(StandardCharsets.US_ASCII)).verified;
  }

  private static byte[] bytes(char[] password) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    return Arrays.copyOf(bytes.array(), bytes.limit());
  }
}
