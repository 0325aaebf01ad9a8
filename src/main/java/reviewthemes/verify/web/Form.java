package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;

/** What a page sent, read field by field; whatever does not fit is refused. */
record Form(Context context) {
  private static final int LONGEST = 10_000;

  String need(String field) {
    return optional(field).orElseThrow(() -> wrong(field));
  }

  Optional<String> optional(String field) {
    String value = context.formParam(field);
    if (value != null && value.length() > LONGEST) {
      throw new Refused(400, "That is too long: at most " + LONGEST + " characters.");
    }
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  List<String> all(String field) {
    return context.formParams(field);
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(need(field))) {
        return value;
      }
    }
    throw wrong(field);
  }

  Code code(String field, Codebook codebook) {
    String written = need(field);
    return codebook.codes().stream()
        .filter(code -> code.toString().equals(written))
        .findFirst()
        .orElseThrow(() -> wrong(field));
  }

  UUID id(String field) {
    try {
      return UUID.fromString(need(field));
    } catch (IllegalArgumentException e) {
      throw wrong(field);
    }
  }

  long whole(String field) {
    String written = need(field);
    if (!written.matches("\\d{1,15}")) {
      throw wrong(field);
    }
    return Long.parseLong(written);
  }

  /** A time in seconds; 0 if none is given. */
  double seconds(String field) {
    String written = optional(field).orElse("0");
    return written.matches("\\d{1,7}(\\.\\d{1,6})?") ? Double.parseDouble(written) : 0;
  }

  private static Refused wrong(String field) {
    return new Refused(400, "This page is out of date (" + field + "): load it again.");
  }
}
