package reviewthemes.codebook.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.CounterExample;
import reviewthemes.codebook.Example;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Problem;
import reviewthemes.text.Span;

/** Reads examples for and against. */
final class ExampleReader {
  private static final List<String> FOR = List.of("text", "quote", "polarity");
  private static final List<String> AGAINST = List.of("text", "why");

  private final List<Problem> problems;

  ExampleReader(List<Problem> problems) {
    this.problems = problems;
  }

  Optional<Example> example(YamlNode node, Set<Polarity> allowed) {
    return Fields.of(node, FOR, problems).map(fields -> example(fields, allowed));
  }

  private static Example example(Fields fields, Set<Polarity> allowed) {
    String text = fields.requiredText("text");
    Polarity polarity = Polarities.optional(fields, allowed);
    if (polarity == Polarity.NONE && !allowed.isEmpty()) {
      fields.error(fields.place(), "an example of a practice theme needs a 'polarity'; add it");
    }
    return new Example(text, quote(fields, text), polarity, fields.place());
  }

  private static Span quote(Fields fields, String text) {
    YamlNode.Scalar quote = fields.optional("quote").orElse(null);
    if (quote == null) {
      return new Span(0, text.length());
    }
    String words = quote.text().strip();
    int start = text.indexOf(words);
    if (start < 0) {
      fields.error(quote.place(), "the quote is not in the text; copy it letter by letter");
      return new Span(0, text.length());
    }
    return new Span(start, start + words.length());
  }

  Optional<CounterExample> counterExample(YamlNode node) {
    return Fields.of(node, AGAINST, problems)
        .map(
            fields ->
                new CounterExample(
                    fields.requiredText("text"), fields.requiredText("why"), fields.place()));
  }
}
