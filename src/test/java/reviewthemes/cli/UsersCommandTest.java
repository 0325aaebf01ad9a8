package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Account;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Role;
import reviewthemes.verify.bcrypt.BcryptPasswords;

/** Who may sign in, and that other computers are served only with that and TLS. */
class UsersCommandTest {
  private static final String PASSWORD = "horse battery staple";

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();

  @BeforeEach
  void make() {
    Workspaces.create(folder.toString(), Clock.systemUTC()).close();
  }

  @Test
  void people_are_added_changed_and_removed_and_passwords_are_kept_as_hashes() {
    assertThat(users("")).isZero();
    assertThat(out.toString()).contains("Nobody yet");
    assertThat(users(PASSWORD, "add", "Ann", "--role", "adjudicator")).isZero();
    assertThat(out.toString()).containsPattern("Ann +adjudicator");
    Account ann = account().orElseThrow();
    assertThat(ann.role()).isEqualTo(Role.ADJUDICATOR);
    assertThat(ann.passwordHash()).startsWith("$2").doesNotContain(PASSWORD);
    BcryptPasswords passwords = new BcryptPasswords();
    assertThat(passwords.matches(PASSWORD.toCharArray(), ann.passwordHash())).isTrue();
    assertThat(passwords.matches("horse battery stable".toCharArray(), ann.passwordHash()))
        .isFalse();

    assertThat(users("", "role", "Ann", "--role", "viewer")).isZero();
    assertThat(account()).contains(new Account(ann.coder(), Role.VIEWER, ann.passwordHash()));
    assertThat(users("another horse altogether", "password", "Ann")).isZero();
    assertThat(account().orElseThrow().passwordHash()).isNotEqualTo(ann.passwordHash());
    assertThat(users("", "remove", "Ann")).isZero();
    assertThat(account()).isEmpty();
  }

  @Test
  void what_is_missing_or_wrong_is_said_in_a_line() {
    refused("the password is too short: at least 12 characters", "short", "add", "Ann");
    refused("Password of Ann is needed", "", "add", "Ann");
    refused("Say whom", "", "add");
    refused("nobody is called Ann", "", "remove", "Ann");
    refused("too long: at most 72", "x".repeat(73), "add", "Ann");
    assertThat(users(PASSWORD, "add", "Ann")).isZero();
    refused("Ann has an account", PASSWORD, "add", "Ann");
    refused("Say which role", "", "role", "Ann");
  }

  @Test
  void other_computers_are_served_only_with_accounts_and_tls() throws Exception {
    String[] beyond = {"verify", folder.toString(), "--no-browser", "--host", "0.0.0.0"};
    assertThat(run("", beyond)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString())
        .contains("first themes users " + folder + " add NAME")
        .hasLineCount(1);
    users(PASSWORD, "add", "Ann");
    assertThat(run("", beyond)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString())
        .contains("--tls-keystore FILE")
        .contains("--insecure-plain-http")
        .hasLineCount(1);
    String[] named = {
      "verify", folder.toString(), "--host", "0.0.0.0", "--tls-keystore", folder + "/none.p12"
    };
    assertThat(run("", named)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString()).contains("none.p12 is not there");
    Files.writeString(folder.resolve("none.p12"), "no keystore");
    assertThat(run("secret", named)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString()).contains("no PKCS12 keystore, or the password is wrong");
    assertThat(run("", "verify", folder.toString(), "--host", "no.such.host.invalid"))
        .isEqualTo(Main.WRONG_USE);
    assertThat(out.toString()).contains("this computer has no such name or address");
  }

  private void refused(String why, String piped, String... arguments) {
    assertThat(users(piped, arguments)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString()).contains(why);
  }

  private Optional<Account> account() {
    try (StoredWorkspace workspace = Workspaces.open(folder.toString(), Clock.systemUTC())) {
      return workspace.team().account(new Coder("Ann"));
    }
  }

  private int users(String piped, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "users";
    all[1] = folder.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return run(piped, all);
  }

  private int run(String piped, String... arguments) {
    out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((piped + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      return Main.commandLine(writer, writer).execute(arguments);
    } finally {
      System.setIn(before);
    }
  }
}
