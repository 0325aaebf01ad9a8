package reviewthemes.codebook.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.BadPattern;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Pattern;
import reviewthemes.codebook.PatternParser;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Problem;

/** Reads one indicator. */
final class IndicatorReader {
  private static final List<String> KEYS =
      List.of("id", "polarity", "weak", "any", "lucene", "unless");

  private final WordLists lists;
  private final List<Problem> problems;

  IndicatorReader(WordLists lists, List<Problem> problems) {
    this.lists = lists;
    this.problems = problems;
  }

  /** The indicator, unless there is nothing in it to look for. */
  Optional<Indicator> read(YamlNode node, Set<Polarity> allowed) {
    return Fields.of(node, KEYS, problems).flatMap(fields -> read(fields, allowed));
  }

  private Optional<Indicator> read(Fields fields, Set<Polarity> allowed) {
    String id = fields.requiredText("id");
    Polarity polarity = Polarities.optional(fields, allowed);
    boolean weak = weak(fields);
    List<Pattern> any = patterns(fields, "any");
    String lucene = fields.optional("lucene").map(YamlNode.Scalar::text).orElse("");
    List<Pattern> unless = patterns(fields, "unless");
    if (fields.raw("any") == null && fields.raw("lucene") == null) {
      fields.error(fields.place(), "indicator without 'any': write the patterns to look for");
    }
    if (any.isEmpty() && lucene.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Indicator(id, polarity, weak, any, lucene, unless, fields.place()));
  }

  private static boolean weak(Fields fields) {
    YamlNode.Scalar written = fields.optional("weak").orElse(null);
    if (written != null && !List.of("true", "false").contains(written.text())) {
      fields.error(written.place(), "weak is true or false");
    }
    return written != null && written.text().equals("true");
  }

  private List<Pattern> patterns(Fields fields, String key) {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlNode.Scalar written : fields.texts(key)) {
      try {
        patterns.add(PatternParser.parse(written.text(), lists::find));
      } catch (BadPattern e) {
        fields.error(
            written.at(e.column()), e.getMessage() + " (in the pattern: " + written.text() + ")");
      }
    }
    return patterns;
  }
}
