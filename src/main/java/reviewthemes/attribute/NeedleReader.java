package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression what the texts must hold that it is found in.
 *
 * <p>It knows the usual syntax; a part that it does not know counts as one that can be anything.
 */
final class NeedleReader {
  private static final int UNFIT = Pattern.COMMENTS | Pattern.LITERAL;

  private final String written;
  private int at;

  private NeedleReader(String written) {
    this.written = written;
  }

  static Needles read(Pattern pattern) {
    if ((pattern.flags() & UNFIT) != 0 || pattern.pattern().contains("\\Q")) {
      return Needles.UNKNOWN;
    }
    NeedleReader reader = new NeedleReader(pattern.pattern());
    Needles needles = reader.alternatives();
    return reader.more() ? Needles.UNKNOWN : needles;
  }

  private boolean more() {
    return at < written.length();
  }

  private boolean isAt(char c) {
    return more() && written.charAt(at) == c;
  }

  private boolean take(String sign) {
    boolean there = written.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  private Needles alternatives() {
    Needles all = sequence();
    while (take("|")) {
      all = all.or(sequence());
    }
    return all;
  }

  private Needles sequence() {
    List<Needles> parts = new ArrayList<>();
    while (more() && !isAt('|') && !isAt(')')) {
      parts.add(repeated(part()));
    }
    return Needles.sequence(parts);
  }

  private Needles repeated(Needles part) {
    Needles found = part;
    if (take("?")) {
      found = part.maybe();
    } else if (take("*")) {
      found = Needles.UNKNOWN;
    } else if (take("+")) {
      found = part.repeated();
    } else if (take("{")) {
      boolean none = isAt('0');
      at = written.indexOf('}', at) + 1;
      found = none ? Needles.UNKNOWN : part.repeated();
    } else {
      return found;
    }
    if (!take("?")) {
      take("+");
    }
    return found;
  }

  private Needles part() {
    char c = written.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> set();
      case '\\' -> escaped();
      case '.' -> Needles.UNKNOWN;
      case '^', '$' -> Needles.NOTHING;
      default -> Needles.exactly(String.valueOf(c).toLowerCase(Locale.ROOT));
    };
  }

  private Needles group() {
    boolean looks = take("?=") || take("?!") || take("?<=") || take("?<!");
    if (!looks && take("?<")) {
      at = written.indexOf('>', at) + 1;
    } else if (!looks && take("?")) {
      while (more() && !isAt(':') && !isAt(')') && !isAt('>')) {
        at++;
      }
      if (!isAt(')')) {
        at++;
      }
    }
    Needles inside = alternatives();
    take(")");
    return looks ? Needles.NOTHING : inside;
  }

  private Needles set() {
    take("^");
    boolean first = true;
    while (more() && (first || !isAt(']'))) {
      if (take("\\")) {
        at++;
      } else if (take("[")) {
        set();
      } else {
        at++;
      }
      first = false;
    }
    take("]");
    return Needles.UNKNOWN;
  }

  private Needles escaped() {
    char c = written.charAt(at++);
    if (c == 'p' || c == 'P' || c == 'k' || c == 'x' || c == 'u' || c == 'N') {
      return braces(c);
    }
    if (c == 'd') {
      return Needles.DIGIT;
    }
    if ("bBAzZG".indexOf(c) >= 0) {
      return Needles.NOTHING;
    }
    return Character.isLetterOrDigit(c) ? Needles.UNKNOWN : Needles.exactly(String.valueOf(c));
  }

  /** What follows such an escape belongs to it. */
  private Needles braces(char escape) {
    if (isAt('{')) {
      at = written.indexOf('}', at) + 1;
    } else if (isAt('<')) {
      at = written.indexOf('>', at) + 1;
    } else {
      at += escape == 'u' ? 4 : escape == 'x' ? 2 : 1;
    }
    return Needles.UNKNOWN;
  }
}
