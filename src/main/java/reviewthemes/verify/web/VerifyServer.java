package reviewthemes.verify.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves the pages to the browsers of this computer. */
public final class VerifyServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final long LARGEST_REQUEST = 4L << 20;

  private final Documents documents;
  private final Javalin javalin;
  private final AtomicInteger port = new AtomicInteger();
  private final Gate gate;
  private final WarmUp warmUp;

  private VerifyServer(Workbench bench) {
    Templates templates = new Templates();
    this.documents = new Documents(bench.workspace().reviews(), bench.reader(), bench.drawer());
    this.gate = new Gate(new Sessions(), bench.coder(), port::get);
    this.warmUp = new WarmUp(bench, documents, templates);
    this.javalin = Javalin.create(config -> configure(config, bench, templates));
  }

  /**
   * Starts to listen on this computer's own address, which no other computer can reach.
   *
   * @param port the port, or 0 for a free one
   * @throws IOException if the port is taken; the message says what to do
   */
  public static VerifyServer start(Workbench bench, int port) throws IOException {
    VerifyServer server = new VerifyServer(bench.remembering());
    try {
      server.javalin.start(HOST, port);
    } catch (RuntimeException e) {
      throw new IOException("port " + port + " cannot be used: leave out --port", e);
    }
    server.port.set(server.javalin.port());
    server.warmUp.start();
    return server;
  }

  private void configure(JavalinConfig config, Workbench bench, Templates templates) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    // To pack a page takes longer than to hand it to a browser on this computer.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    ReviewRoutes reviews = new ReviewRoutes(bench, documents, templates);
    PageRoutes pages = new PageRoutes(bench, documents, templates);
    DecisionRoutes decisions = new DecisionRoutes(bench, documents, templates);
    new Troubles(templates).handle(config.routes);
    config.routes.before(gate::check);
    config.routes.get("/", context -> context.redirect("/reviews"));
    config.routes.get("/assets/{name}", Assets::send);
    config.routes.get("/token", context -> context.result(Gate.session(context).csrf()));
    config.routes.get("/reviews", reviews::all);
    config.routes.get("/themes/{theme}", reviews::theme);
    config.routes.get("/reviews/{id}", reviews::one);
    config.routes.get("/reviews/{id}/{sha}/{page}.png", pages::picture);
    config.routes.get("/reviews/{id}/{sha}/{page}.html", pages::words);
    config.routes.post("/reviews/{id}/decisions", decisions::decide);
  }

  /** Where to point a browser; holds the key, so it is to be shown to the user only. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + port.get() + "/?key=" + gate.key());
  }

  @Override
  public void close() {
    javalin.stop();
    documents.close();
  }
}
