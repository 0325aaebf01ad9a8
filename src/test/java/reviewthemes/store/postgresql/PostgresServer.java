package reviewthemes.store.postgresql;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the tests' own, where its programs are installed. */
final class PostgresServer {
  private static final String NOBODY = "nobody";
  private static final int PATIENCE_S = 180;

  /** Nothing in it outlives the tests, so nothing waits for the disk. */
  private static final String SETTINGS =
      " -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off";

  private final Path data;
  private final int port;

  private PostgresServer(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /** Why there can be none here, if so. */
  static Optional<String> missing() {
    if (program("initdb").isEmpty() || program("pg_ctl").isEmpty()) {
      return Optional.of("PostgreSQL is not installed");
    }
    if (isRoot() && find("setpriv").isEmpty()) {
      return Optional.of("PostgreSQL does not run as root, and setpriv is not there");
    }
    return Optional.empty();
  }

  static PostgresServer start() throws IOException {
    Path folder = Files.createTempDirectory("themes-postgres");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    PostgresServer server = new PostgresServer(folder.resolve("data"), port);
    server.run("initdb", "-D", server.data.toString(), "-U", "themes", "-A", "trust", "-N");
    server.go();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stopQuietly));
    return server;
  }

  /** Starts it, for the first time or after a stop. */
  void go() throws IOException {
    Path folder = data.getParent();
    run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-t",
        String.valueOf(PATIENCE_S),
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -c unix_socket_directories=" + folder + SETTINGS,
        "start");
  }

  void stop() {
    try {
      run("pg_ctl", "-D", data.toString(), "-m", "fast", "stop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops it and takes away all it wrote. */
  void remove() throws IOException {
    stop();
    try (Stream<Path> files = Files.walk(data.getParent())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void stopQuietly() {
    if (!Files.exists(data.resolve("postmaster.pid"))) {
      return;
    }
    stop();
  }

  /** Makes an empty database and returns its address. */
  String newDatabase() throws SQLException {
    String name = "w" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(address("postgres"))) {
      connection.createStatement().execute("CREATE DATABASE " + name);
    }
    return address(name);
  }

  String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=themes";
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of(
              "setpriv",
              "--reuid=" + NOBODY,
              "--regid=nogroup",
              "--clear-groups",
              "env",
              "HOME=" + data.getParent()));
    }
    command.add(program(program).orElseThrow());
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("themes-postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(data.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(PATIENCE_S + 10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + ": " + Files.readString(log));
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** On the path, or where Debian puts it. */
  private static Optional<String> program(String name) {
    Optional<String> found = find(name);
    if (found.isPresent() || !Files.isDirectory(Path.of("/usr/lib/postgresql"))) {
      return found;
    }
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .map(version -> version.resolve("bin").resolve(name))
          .filter(Files::isExecutable)
          .map(Path::toString)
          .max(String::compareTo);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(String name) {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
