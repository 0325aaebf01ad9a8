package reviewthemes.verify.web;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Lets browsers speak to the server through TLS, and in no other way. */
final class Encryption {
  private Encryption() {}

  static void use(JettyConfig jetty, Listening listening, Listening.Tls tls) {
    jetty.addConnector(
        (server, plain) -> {
          HttpConfiguration http = new HttpConfiguration(plain);
          // Which names we answer to is the gate's matter; certificates of an office may tell
          // others.
          http.addCustomizer(new SecureRequestCustomizer(false));
          SslContextFactory.Server context = new SslContextFactory.Server();
          context.setKeyStore(tls.store());
          context.setKeyStorePassword(tls.password());
          ServerConnector connector =
              new ServerConnector(
                  server,
                  new SslConnectionFactory(context, "http/1.1"),
                  new HttpConnectionFactory(http));
          connector.setHost(listening.host());
          connector.setPort(listening.port());
          return connector;
        });
  }
}
