package reviewthemes.verify.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import reviewthemes.verify.Account;

/** Signing in and out. */
final class SignInRoutes {
  static final String PATH = "/sign-in";
  static final String OUT = "/sign-out";

  private final Gate gate;
  private final Entrance entrance;
  private final Templates templates;

  SignInRoutes(Gate gate, Entrance entrance, Templates templates) {
    this.gate = gate;
    this.entrance = entrance;
    this.templates = templates;
  }

  /** Whether a change of this address is about signing in or out, which anybody may. */
  static boolean isOne(String path) {
    return path.equals(PATH) || path.equals(OUT);
  }

  void ask(Context context) {
    show(context, "", "");
  }

  void signIn(Context context) {
    String name = new Form(context).optional("name").orElse("");
    String password = context.formParam("password");
    try {
      Account account = entrance.signIn(name, password == null ? "" : password, context.ip());
      gate.letIn(context, account);
      context.redirect("/reviews", HttpStatus.SEE_OTHER);
    } catch (Refused e) {
      context.status(e.status());
      show(context, name, e.getMessage());
    }
  }

  void signOut(Context context) {
    gate.letOut(context);
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private void show(Context context, String name, String trouble) {
    templates.send(
        context,
        "signin.jte",
        Map.of(
            "name", name,
            "names", entrance.names(),
            "password", entrance.asksForPasswords(),
            "token", Gate.visitor(context).map(Session::csrf).orElse(""),
            "trouble", trouble));
  }
}
