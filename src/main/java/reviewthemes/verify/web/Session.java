package reviewthemes.verify.web;

import reviewthemes.verify.Account;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Role;
import reviewthemes.verify.web.page.Visitor;

/**
 * A browser that was let in.
 *
 * @param token what its cookie holds
 * @param csrf what each of its changes has to carry
 * @param account who sits before it, as they were when they signed in
 */
record Session(String token, String csrf, Account account) {
  Coder coder() {
    return account.coder();
  }

  Role role() {
    return account.role();
  }

  /** As the pages show them. */
  Visitor visitor() {
    return new Visitor(coder().name(), role(), !account.passwordHash().isEmpty(), csrf);
  }
}
