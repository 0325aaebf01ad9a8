package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reviewthemes.verify.Account;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Role;
import reviewthemes.verify.Workspace;

/**
 * Lets in the browsers of this computer that know the key; whoever sits there says their name.
 *
 * @param workspace knows who decided here before
 * @param key what the address has to carry the first time
 * @param first who sits there until somebody else says a name
 */
record NameEntrance(Workspace workspace, String key, Coder first) implements Entrance {
  @Override
  public boolean asksForPasswords() {
    return false;
  }

  @Override
  public Optional<Account> welcome(Context context) {
    String given = context.queryParam("key");
    return given != null
            && MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8))
        ? Optional.of(account(first))
        : Optional.empty();
  }

  @Override
  public Account signIn(String name, String password, String address) {
    try {
      return account(new Coder(name));
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "Type your name: one line of up to 80 characters.");
    }
  }

  /** Whoever can open the workspace's file on this computer may do everything with it. */
  private Account account(Coder coder) {
    Role role = workspace.team().account(coder).map(Account::role).orElse(Role.ADJUDICATOR);
    return new Account(coder, role, "");
  }

  @Override
  public boolean stays(Account account) {
    return true;
  }

  @Override
  public List<String> names() {
    return Stream.of(
            workspace.team().accounts().stream().map(Account::coder),
            workspace.team().assignments().stream().map(Assignment::coder),
            workspace.decisions().all().stream().map(Decision::coder))
        .flatMap(coders -> coders)
        .distinct()
        .sorted()
        .map(Coder::name)
        .toList();
  }

  @Override
  public String closed() {
    return Refused.NO_KEY;
  }
}
