package reviewthemes.attribute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.context.Judgement;
import reviewthemes.learn.Reading;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.text.Span;

/** Finds the ages that a review states of its index children, and scores each. */
final class AgeScorer {
  private static final double EARLY_PART = 0.25;
  private static final int TABLE_HEAD = 6;
  private static final double WORTH_SAYING = 0.3;

  private final AgeRules rules;
  private final AgeReader reader;
  private final Reading reading;
  private final IndexChildren children;

  AgeScorer(AgeRules rules, AgeReader reader, Reading reading, IndexChildren children) {
    this.rules = rules;
    this.reader = reader;
    this.reading = reading;
    this.children = children;
  }

  List<AgeStatement> statements() {
    List<AgeStatement> statements = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      if (!rules.out().contains(reading.section(i).role().id())) {
        String text = Plain.of(reading.text(i));
        boolean cell = reading.block(i).kind() == BlockKind.CELL;
        for (AgeMention mention : reader.find(text, cell)) {
          statement(i, text, mention).ifPresent(statements::add);
        }
      }
    }
    return statements;
  }

  private Optional<AgeStatement> statement(int sentence, String text, AgeMention mention) {
    Judgement judgement = reading.context().judge(sentence, inView(sentence, mention.span()));
    Block block = reading.block(sentence);
    boolean cell = block.kind() == BlockKind.CELL;
    String previous = previous(sentence, text);
    AgeOwner owner = AgeOwner.of(text, mention, judgement.subject(), children, rules.owners());
    owner =
        cell
            ? owner.inRow(row(block), children, rules.owners())
            : owner.after(previous, children, rules.owners());
    Double subject = rules.subjects().get(owner.subject());
    boolean asserted =
        owner.name().isPresent() || !rules.notAsserted().contains(judgement.assertion());
    return subject != null && asserted
        ? Optional.of(statement(sentence, text, previous, mention, judgement, owner, subject))
        : Optional.empty();
  }

  private AgeStatement statement(
      int sentence,
      String text,
      String previous,
      AgeMention mention,
      Judgement judgement,
      AgeOwner owner,
      double subject) {
    Block block = reading.block(sentence);
    boolean cell = block.kind() == BlockKind.CELL;
    String before = text.substring(0, mention.span().start());
    Tally tally = new Tally();
    tally.add("", mention.rule().weight());
    tally.add("", subject);
    String role = reading.section(sentence).role().id();
    tally.add(
        "stands in a part read as " + role.replace('_', ' '),
        rules.roles().getOrDefault(role, 0.0));
    tally.add("names the child", owner.name().isPresent() ? rules.weights().named() : 0);
    double place = (double) sentence / reading.sentences().size();
    tally.add(
        "stands early in the review",
        rules.weights().early() * Math.max(0, 1 - place / EARLY_PART));
    String clause = Plain.of(judgement.clause().in(reading.review().clean()));
    Map<AgeCue.Where, String> texts =
        Map.of(
            AgeCue.Where.SENTENCE,
            text,
            AgeCue.Where.CLAUSE,
            clause,
            AgeCue.Where.BEFORE,
            before.stripTrailing(),
            AgeCue.Where.AFTER,
            text.substring(mention.span().end()),
            AgeCue.Where.PREVIOUS,
            previous,
            AgeCue.Where.LABEL,
            cell ? Plain.of(block.label()) : "",
            AgeCue.Where.TABLE,
            cell ? tableHead(block) : "");
    for (AgeCue cue : rules.cues()) {
      boolean found = cue.words().matcher(texts.get(cue.where())).find();
      tally.add(cue.says(), found ? cue.weight() : 0);
    }
    String child = owner.name().orElseGet(() -> inBlock(sentence));
    return new AgeStatement(sentence, child, mention, tally.sum, tally.why());
  }

  /** The sentence before one that opens with a pronoun, or empty. */
  private String previous(int sentence, String text) {
    boolean same = sentence > 0 && reading.block(sentence - 1) == reading.block(sentence);
    return same && rules.owners().pronoun().matcher(text).lookingAt()
        ? Plain.of(reading.text(sentence - 1))
        : "";
  }

  /** The index child named last in the block before the sentence, or empty. */
  private String inBlock(int sentence) {
    Block block = reading.block(sentence);
    int start = reading.sentences().get(sentence).span().start();
    Span before = new Span(block.span().start(), Math.max(block.span().start(), start));
    return children.names().size() == 1
        ? children.names().get(0)
        : children.last(Plain.of(before.in(reading.review().clean()))).name();
  }

  /** What the row of a cell is about: its label, or else the cell before. */
  private String row(Block cell) {
    String label = Plain.of(cell.label());
    if (label.isBlank() && cell.index() > 0) {
      Block before = reading.review().blocks().get(cell.index() - 1);
      if (before.kind() == BlockKind.CELL) {
        return Plain.of(before.span().in(reading.review().clean()));
      }
    }
    return label;
  }

  private String tableHead(Block cell) {
    List<Block> blocks = reading.review().blocks();
    int first = cell.index();
    while (first > 0 && blocks.get(first - 1).kind() == BlockKind.CELL) {
      first--;
    }
    StringBuilder head = new StringBuilder();
    for (int i = first; i < Math.min(cell.index(), first + TABLE_HEAD); i++) {
      head.append(Plain.of(blocks.get(i).span().in(reading.review().clean()))).append('\n');
    }
    return head.toString();
  }

  private Span inView(int sentence, Span span) {
    int start = reading.sentences().get(sentence).span().start();
    return new Span(start + span.start(), start + span.end());
  }

  /** Adds up weights and says in words what the larger ones stand for. */
  private static final class Tally {
    private final Set<String> supporting = new LinkedHashSet<>();
    private final Set<String> against = new LinkedHashSet<>();
    private double sum;

    void add(String says, double weight) {
      sum += weight;
      if (!says.isEmpty() && Math.abs(weight) >= WORTH_SAYING) {
        (weight > 0 ? supporting : against).add(says);
      }
    }

    List<String> why() {
      List<String> why = new ArrayList<>();
      if (!supporting.isEmpty()) {
        why.add("for it: " + String.join(", ", supporting));
      }
      if (!against.isEmpty()) {
        why.add("against it: " + String.join(", ", against));
      }
      return why;
    }
  }
}
