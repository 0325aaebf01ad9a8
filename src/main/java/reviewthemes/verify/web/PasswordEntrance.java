package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import reviewthemes.verify.Account;
import reviewthemes.verify.Passwords;
import reviewthemes.verify.Team;

/** Lets in those who have an account and know its password. */
final class PasswordEntrance implements Entrance {
  private static final String WRONG = "Name and password do not belong together: try again.";

  /** Each takes a processor for a moment; more at once would keep others from working. */
  private static final int CHECKS_AT_ONCE = 2;

  private final Team team;
  private final Passwords passwords;
  private final Throttle throttle;
  private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE);
  private final String decoy;

  PasswordEntrance(Team team, Passwords passwords, Throttle throttle, String secret) {
    this.team = team;
    this.passwords = passwords;
    this.throttle = throttle;
    this.decoy = passwords.hash(secret.toCharArray());
  }

  @Override
  public boolean asksForPasswords() {
    return true;
  }

  @Override
  public Optional<Account> welcome(Context context) {
    return Optional.empty();
  }

  @Override
  public Account signIn(String name, String password, String address) {
    throttle.attempt(name, address);
    Optional<Account> account = find(name);
    if (!matches(password, account.map(Account::passwordHash).orElse(decoy)) || account.isEmpty()) {
      throw new Refused(401, WRONG);
    }
    throttle.succeeded(name, address);
    return account.get();
  }

  private Optional<Account> find(String name) {
    return team.accounts().stream()
        .filter(account -> account.coder().name().equals(name) && !account.passwordHash().isEmpty())
        .findFirst();
  }

  /** Takes as long for a name that is nobody's, so that names cannot be guessed. */
  private boolean matches(String password, String hash) {
    checks.acquireUninterruptibly();
    try {
      return passwords.matches(password.toCharArray(), hash);
    } finally {
      checks.release();
    }
  }

  /** Not if the account is gone, or has another password or role by now. */
  @Override
  public boolean stays(Account account) {
    return team.account(account.coder()).filter(account::equals).isPresent();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public String closed() {
    return "Sign in first.";
  }
}
