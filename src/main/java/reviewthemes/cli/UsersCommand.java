package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Workspaces;
import reviewthemes.verify.Account;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Passwords;
import reviewthemes.verify.Role;
import reviewthemes.verify.Team;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.bcrypt.BcryptPasswords;

/** Says who may sign in where a workspace is served to other computers. */
@Command(
    name = "users",
    description = {
      "Lists, adds, changes or removes those who may sign in to a workspace that is served.",
      "What they decided stays.",
      ""
    },
    footer = {"", "A password is asked for, or read as a line that is piped in."},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class UsersCommand implements Callable<Integer> {
  /** What to do. */
  enum Action {
    list,
    add,
    password,
    role,
    remove
  }

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "WORKSPACE",
      description = "a folder, or jdbc:postgresql://host/database")
  private String where;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTION",
      defaultValue = "list",
      description = "${COMPLETION-CANDIDATES}")
  private Action action;

  @Parameters(index = "2", arity = "0..1", paramLabel = "NAME", description = "whom it is about")
  private String name;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = {
        "coder decides; adjudicator also settles what coders disagree about, and assigns",
        "reviews; viewer looks (default for add: coder)"
      })
  private Role role;

  @Override
  public Integer call() throws IOException {
    Passwords passwords = new BcryptPasswords();
    try (Workspace workspace = Workspaces.open(where, Clock.systemUTC())) {
      Team team = workspace.team();
      switch (action) {
        case add -> {
          if (team.account(coder()).isPresent()) {
            throw new IOException(name + " has an account: change its password or role");
          }
          team.put(new Account(coder(), role == null ? Role.CODER : role, hash(passwords)));
        }
        case password -> team.put(new Account(coder(), account(team).role(), hash(passwords)));
        case role -> team.put(new Account(coder(), needed(role), account(team).passwordHash()));
        case remove -> team.remove(account(team).coder());
        default -> {}
      }
      list(team);
    }
    return Main.READ;
  }

  private Coder coder() {
    if (name == null) {
      throw new ParameterException(
          spec.commandLine(), "Say whom: themes users " + where + " " + action + " NAME");
    }
    try {
      return new Coder(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Account account(Team team) throws IOException {
    return team.account(coder())
        .orElseThrow(() -> new IOException("nobody is called " + name + ": check the spelling"));
  }

  private Role needed(Role given) {
    if (given == null) {
      throw new ParameterException(
          spec.commandLine(), "Say which role: --role coder, adjudicator or viewer");
    }
    return given;
  }

  private String hash(Passwords passwords) throws IOException {
    char[] password = new Secrets().askTwice("Password of " + name);
    try {
      return passwords.hash(password);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void list(Team team) {
    PrintWriter out = spec.commandLine().getOut();
    if (team.accounts().isEmpty()) {
      out.println("Nobody yet: themes users " + where + " add NAME");
    }
    for (Account account : team.accounts()) {
      out.println(
          String.format(
              "%-30s %s", account.coder(), account.role().name().toLowerCase(Locale.ROOT)));
    }
  }
}
