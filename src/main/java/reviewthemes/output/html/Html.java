package reviewthemes.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes HTML; whatever comes from a document goes through {@link #text} or {@link #escape}. */
public final class Html {
  private final Writer writer;

  public Html(Writer writer) {
    this.writer = writer;
  }

  /** Writes markup as it is. */
  public Html raw(String markup) throws IOException {
    writer.write(markup);
    return this;
  }

  /** Writes text, escaped. */
  public Html text(String text) throws IOException {
    return raw(escape(text));
  }

  /** Writes a file that ships with the program, as it is. */
  Html resource(String name) throws IOException {
    return resource(Html.class, name);
  }

  /** Writes a file that ships beside a class of the program, as it is. */
  public Html resource(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return raw(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return out.toString();
  }
}
