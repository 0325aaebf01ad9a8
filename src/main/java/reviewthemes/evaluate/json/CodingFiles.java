package reviewthemes.evaluate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.CodedQuote;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.Unit;
import reviewthemes.review.ReviewId;

/** Reads codings of people, of the machine, and coded findings of inspections. */
public final class CodingFiles {
  private CodingFiles() {}

  /**
   * What people coded: {@code flags} and, apart from them, {@code quotes}.
   *
   * @param json the content of a {@code .gold.json} file
   * @throws BadCoding if it does not hold a coding
   */
  public static Coding gold(ReviewId id, String json) throws BadCoding {
    CodingNode root = CodingNode.read(id.value(), json);
    Set<Code> flags = new TreeSet<>();
    for (CodingNode flag : root.list("flags")) {
      flags.add(flag.code());
    }
    return new Coding(id, flags, quotes(root));
  }

  /**
   * What people wrote down of a review as a whole: the texts in {@code review}, by name; none if
   * that is missing.
   *
   * @param json the content of a {@code .gold.json} file
   * @throws BadCoding if it is not JSON
   */
  public static Map<String, String> review(ReviewId id, String json) throws BadCoding {
    return CodingNode.read(id.value(), json).texts("review");
  }

  private static List<CodedQuote> quotes(CodingNode root) throws BadCoding {
    List<CodedQuote> quotes = new ArrayList<>();
    for (CodingNode quote : root.list("quotes")) {
      quotes.add(new CodedQuote(quote.code(), quote.text("text")));
    }
    return quotes;
  }

  /**
   * What the machine gave: {@code flags}, each with its {@code quotes}; one without {@code
   * suggested} counts as suggested.
   *
   * @param json the content of a result file
   * @throws BadCoding if it does not hold a coding
   */
  public static Coding machine(ReviewId id, String json) throws BadCoding {
    Set<Code> flags = new TreeSet<>();
    List<CodedQuote> quotes = new ArrayList<>();
    for (CodingNode flag : CodingNode.read(id.value(), json).list("flags")) {
      if (flag.flag("suggested", true)) {
        Code code = flag.code();
        flags.add(code);
        for (CodingNode quote : flag.list("quotes")) {
          quotes.add(new CodedQuote(code, quote.text("text")));
        }
      }
    }
    return new Coding(id, flags, quotes);
  }

  /**
   * Coded findings, one JSON object a line.
   *
   * @param file the file's name, for messages
   * @throws BadCoding if a line is not a coded finding
   */
  public static List<Unit> units(String file, List<String> lines) throws BadCoding {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        CodingNode line = CodingNode.read(file + ":" + (i + 1), lines.get(i));
        units.add(
            new Unit(
                new ReviewId(stem(line.text("file"))),
                line.text("section"),
                line.text("text"),
                Set.copyOf(line.codes("codes")),
                Set.copyOf(line.codes("disputed"))));
      }
    }
    return units;
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
