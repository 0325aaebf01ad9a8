package reviewthemes.cli;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Option;
import reviewthemes.verify.Team;
import reviewthemes.verify.bcrypt.BcryptPasswords;
import reviewthemes.verify.web.Listening;

/** Where pages are served; to other computers only with accounts, and with TLS or on request. */
final class ServeOptions {
  /** Taken if it is free, so that a page that was left open finds the program again. */
  private static final int USUAL = 8320;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "port to listen on (default: " + USUAL + ", or a free one)")
  private Integer port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = {
        "serve other computers, too: this computer's name or address as they know it, or",
        "0.0.0.0 for all it has. Needs accounts (themes users) and --tls-keystore"
      })
  private String host;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "certificate and key that encrypt, as PKCS12; its password is asked for")
  private Path keystore;

  @Option(
      names = "--insecure-plain-http",
      description = "do not encrypt: who listens on the network can read passwords and pages")
  private boolean plain;

  /** Whether a port was asked for, so that no other will do. */
  boolean wantsPort() {
    return port != null;
  }

  /**
   * @throws IOException if other computers may not be served so; its message says what to do
   */
  Listening listening(String workspace, Team team, InstantSource clock) throws IOException {
    int on = port == null ? USUAL : port;
    if (host == null || isLoopback()) {
      return Listening.local(on, clock);
    }
    if (team.accounts().stream().allMatch(account -> account.passwordHash().isEmpty())) {
      throw new IOException(
          "--host: other computers are served only where people have accounts: first themes users "
              + workspace
              + " add NAME --role adjudicator");
    }
    if (keystore == null && !plain) {
      throw new IOException(
          "--host: other computers are served only through TLS: name a certificate with"
              + " --tls-keystore FILE (docs/verify.md tells how to make one), or say"
              + " --insecure-plain-http");
    }
    return Listening.beyond(
        host,
        on,
        keystore == null ? Optional.empty() : Optional.of(tls()),
        new BcryptPasswords(),
        clock);
  }

  private boolean isLoopback() throws IOException {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IOException("--host " + host + ": this computer has no such name or address", e);
    }
  }

  private Listening.Tls tls() throws IOException {
    File file = keystore.toFile();
    if (!file.isFile()) {
      throw new IOException(keystore + " is not there: check the spelling");
    }
    char[] password = new Secrets().ask("Password of " + keystore);
    try {
      return new Listening.Tls(KeyStore.getInstance(file, password), new String(password));
    } catch (GeneralSecurityException | IOException e) {
      throw new IOException(
          keystore + " cannot be opened: it is no PKCS12 keystore, or the password is wrong", e);
    }
  }
}
