package reviewthemes.verify.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks HTTP word by word, since polite clients refuse to forge what attackers forge. */
final class Client {
  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** An answer: the status, and everything else as it came. */
  record Answer(int status, String text) {}

  Client(VerifyServer server) {
    this.port = server.address().getPort();
    headers.put("Host", "127.0.0.1:" + port);
  }

  /** A client that was let in with the server's key. */
  static Client let(VerifyServer server) {
    Client client = new Client(server);
    Answer answer = client.get("/reviews?" + server.address().getQuery());
    if (!client.keepCookie(answer)) {
      throw new IllegalStateException(answer.text());
    }
    return client;
  }

  private boolean keepCookie(Answer answer) {
    Matcher cookie = Pattern.compile("Set-Cookie: ([^;\\r]+)").matcher(answer.text());
    boolean found = cookie.find();
    if (found) {
      with("Cookie", cookie.group(1));
    }
    return found;
  }

  /** Signs in, and keeps the cookie if that worked. */
  Answer signIn(String name, String password) {
    Answer answer = post("/sign-in", "name=" + encode(name) + "&password=" + encode(password));
    keepCookie(answer);
    return answer;
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What a change has to carry. */
  String token() {
    String text = get("/token").text();
    return text.substring(text.lastIndexOf("\n") + 1);
  }

  Client with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Client without(String header) {
    headers.remove(header);
    return this;
  }

  String origin() {
    return "http://127.0.0.1:" + port;
  }

  Answer get(String path) {
    return send("GET " + path + " HTTP/1.1\r\n" + lines() + "\r\n");
  }

  Answer post(String path, String form) {
    int length = form.getBytes(StandardCharsets.UTF_8).length;
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + lines()
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + form);
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    headers.forEach((name, value) -> lines.append(name + ": " + value + "\r\n"));
    return lines.append("Connection: close\r\n").toString();
  }

  private Answer send(String request) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(Integer.parseInt(text.split(" ")[1]), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
