package reviewthemes.verify.web.page;

import reviewthemes.verify.Role;

/**
 * Who looks at a page.
 *
 * @param name their name
 * @param role what they may do
 * @param signsOut whether they signed in with a password, and so may sign out
 * @param token what their changes have to carry
 */
public record Visitor(String name, Role role, boolean signsOut, String token) {
  public boolean decides() {
    return role.decides();
  }

  public boolean leads() {
    return role.leads();
  }
}
