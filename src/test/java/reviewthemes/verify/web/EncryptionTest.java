package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.verify.Role;

/** With a certificate the server speaks TLS and nothing else, and the cookie stays inside it. */
class EncryptionTest {
  private static final String PASSWORD = "horse battery staple";

  @TempDir private Path folder;

  @Test
  void passwords_and_cookies_travel_through_tls_only() throws Exception {
    KeyStore store = Certificate.make(folder);
    try (Bench bench = Bench.create(folder.resolve("w"))) {
      bench.account(Bench.BEN, Role.CODER, PASSWORD);
      Listening.Tls tls = new Listening.Tls(store, Certificate.PASSWORD);
      try (VerifyServer server = bench.serveBeyond(Optional.of(tls), InstantSource.system())) {
        URI address = server.address();
        assertThat(address.getScheme()).isEqualTo("https");
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(store)).build();
        HttpRequest signIn =
            HttpRequest.newBuilder(address.resolve("/sign-in"))
                .header("Origin", "https://127.0.0.1:" + address.getPort())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "name=Ben&password=" + Client.encode(PASSWORD)))
                .build();
        var answer = client.send(signIn, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
            .contains("Secure")
            .contains("HttpOnly")
            .contains("SameSite=Strict");
        HttpRequest plain =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + "/sign-in"))
                .build();
        assertThatThrownBy(() -> client.send(plain, BodyHandlers.ofString()))
            .isInstanceOf(IOException.class);
      }
    }
  }

  private static SSLContext trusting(KeyStore store) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("themes", store.getCertificate("themes"));
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }
}
