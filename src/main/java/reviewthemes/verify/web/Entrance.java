package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import reviewthemes.verify.Account;

/** Who may come in, and as whom. */
interface Entrance {
  /** Whether people say a password; else a name suffices. */
  boolean asksForPasswords();

  /** Whether the address that the browser opened lets it in, and as whom. */
  Optional<Account> welcome(Context context);

  /**
   * Signs somebody in.
   *
   * @param name as typed
   * @param password as typed, empty where none is asked for
   * @throws Refused if they may not; the message says so to them
   */
  Account signIn(String name, String password, String address);

  /** Whether somebody who signed in may stay. */
  boolean stays(Account account);

  /** Names to choose from; none where names are nobody's business. */
  List<String> names();

  /** What somebody is told who has not come in. */
  String closed();
}
