package reviewthemes.verify.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves the pages to browsers: those of this computer, or of other computers, too. */
public final class VerifyServer implements AutoCloseable {
  private static final long LARGEST_REQUEST = 4L << 20;
  private static final Duration WORKING_DAY = Duration.ofHours(12);
  private static final Duration YEAR = Duration.ofDays(365);

  private final Listening listening;
  private final String key;
  private final Documents documents;
  private final Javalin javalin;
  private final AtomicInteger port = new AtomicInteger();
  private final WarmUp warmUp;

  private VerifyServer(Workbench bench, Listening listening) throws UnknownHostException {
    this.listening = listening;
    Templates templates = new Templates();
    boolean key = listening.passwords().isEmpty();
    Sessions sessions = new Sessions(listening.clock(), key ? YEAR : WORKING_DAY);
    this.key = key ? sessions.secret() : "";
    Entrance entrance =
        key
            ? new NameEntrance(bench.workspace(), this.key, bench.coder())
            : new PasswordEntrance(
                bench.workspace().team(),
                listening.passwords().get(),
                new Throttle(listening.clock()),
                sessions.secret());
    Names names = Names.of(listening.scheme(), listening.host(), port::get);
    Gate gate = new Gate(sessions, entrance, names);
    this.documents = new Documents(bench.workspace().reviews(), bench.reader(), bench.drawer());
    this.warmUp = new WarmUp(bench, documents, templates);
    this.javalin =
        Javalin.create(
            config -> {
              configure(config);
              config.routes.before(gate::check);
              new Troubles(templates).handle(config.routes);
              routes(config, bench, templates);
              new TeamRoutes(bench, entrance, templates).add(config.routes);
              new AuditRoutes(bench, documents, templates, listening.clock()).add(config.routes);
              new TrailRoutes(bench, templates).add(config.routes);
              new ReportRoutes(bench, templates).add(config.routes);
              new DefinitionRoutes(bench, templates).add(config.routes);
              new MovedRoutes(bench, documents).add(config.routes);
              SignInRoutes signIn = new SignInRoutes(gate, entrance, templates);
              config.routes.get(SignInRoutes.PATH, signIn::ask);
              config.routes.post(SignInRoutes.PATH, signIn::signIn);
              config.routes.post(SignInRoutes.OUT, signIn::signOut);
            });
  }

  /**
   * Starts to listen.
   *
   * @throws IOException if the address or port cannot be used; the message says what to do
   */
  public static VerifyServer start(Workbench bench, Listening listening) throws IOException {
    VerifyServer server = new VerifyServer(bench.remembering(), listening);
    try {
      if (listening.tls().isPresent()) {
        server.javalin.start();
      } else {
        server.javalin.start(listening.host(), listening.port());
      }
    } catch (RuntimeException e) {
      throw new IOException(
          "cannot listen on "
              + listening.host()
              + ", port "
              + listening.port()
              + ": another program may have the port, or the address is not this computer's",
          e);
    }
    server.port.set(server.javalin.port());
    server.warmUp.start();
    return server;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    // To pack a page takes longer than to hand it to a browser on this computer.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    listening.tls().ifPresent(tls -> Encryption.use(config.jetty, listening, tls));
  }

  private void routes(JavalinConfig config, Workbench bench, Templates templates) {
    ReviewRoutes reviews = new ReviewRoutes(bench, documents, templates);
    PageRoutes pages = new PageRoutes(bench, documents, templates);
    DecisionRoutes decisions = new DecisionRoutes(bench, documents, templates);
    config.routes.get("/", context -> context.redirect("/reviews"));
    config.routes.get("/assets/{name}", Assets::send);
    config.routes.get("/token", context -> context.result(Gate.session(context).csrf()));
    config.routes.get("/reviews", reviews::all);
    config.routes.get("/themes/{theme}", reviews::theme);
    config.routes.get("/reviews/{id}", reviews::one);
    config.routes.get("/reviews/{id}/{sha}/{page}.png", pages::picture);
    config.routes.get("/reviews/{id}/{sha}/{page}.html", pages::words);
    config.routes.get("/reviews/{id}/{sha}/boxes", pages::boxes);
    config.routes.post("/reviews/{id}/decisions", decisions::decide);
  }

  /** Where to point a browser; if it holds a key, it is to be shown to the user only. */
  public URI address() {
    String host = listening.host().contains(":") ? "[" + listening.host() + "]" : listening.host();
    String before = listening.scheme() + "://" + host + ":" + port.get() + "/";
    return URI.create(key.isEmpty() ? before : before + "?key=" + key);
  }

  @Override
  public void close() {
    javalin.stop();
    documents.close();
  }
}
