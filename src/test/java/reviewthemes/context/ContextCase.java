package reviewthemes.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.review.Role;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.sentence.WrittenReview;
import reviewthemes.text.Span;

/**
 * A labelled case: a passage of a short text and what should be judged of it.
 *
 * @param wanted label, in capitals, of the axis that the file is about
 * @param section direction of the section's role; empty for neutral
 */
record ContextCase(String text, String passage, String wanted, String section) {
  /** Column of each axis in the files. */
  enum Axis {
    ASSERTION(2),
    SUBJECT(3),
    TIME(4),
    DIRECTION(5);

    private final int column;

    Axis(int column) {
      this.column = column;
    }

    String of(Judgement judgement) {
      return switch (this) {
        case ASSERTION -> judgement.assertion().name();
        case SUBJECT -> judgement.subject().name();
        case TIME -> judgement.time().name();
        case DIRECTION -> judgement.direction().name();
      };
    }
  }

  /** The cases of {@code dev-time.tsv} and the like. */
  static List<ContextCase> read(String half, Axis axis) {
    String name = half + "-" + axis.name().toLowerCase(java.util.Locale.ROOT) + ".tsv";
    List<ContextCase> cases = new ArrayList<>();
    for (String line : lines(Path.of("src", "test", "resources", "context", name))) {
      String[] cells = line.split("\t", -1);
      cases.add(new ContextCase(cells[0], cells[1], cells[axis.column], cells[6]));
    }
    return cases.subList(1, cases.size());
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(Path.of(System.getProperty("themes.home", ".")).resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Judges the passage within a review of Child P, a boy, whose family a table names. */
  Judgement judge(SentenceSplitter splitter, ContextJudge judge) {
    WrittenReview written = family();
    Role.Direction direction =
        section.isEmpty() ? Role.Direction.NEUTRAL : Role.Direction.valueOf(section);
    written.section("analysis", "", direction).paragraph(text);
    Review review = written.review();
    List<Sentence> sentences = splitter.split(review);
    int at = review.clean().text().lastIndexOf(text) + text.indexOf(passage);
    Span span = new Span(at, at + passage.length());
    int index = 0;
    while (!sentences.get(index).span().contains(at)) {
      index++;
    }
    return judge.read(review, sentences).judge(index, span);
  }

  static WrittenReview family() {
    return new WrittenReview("Serious Case Review: Child P")
        .paragraph("Child P is a boy who lived with his mother and his sister.")
        .block(BlockKind.CELL, "Leanne", "Child P's mother")
        .block(BlockKind.CELL, "Darren", "Child P's father")
        .block(BlockKind.CELL, "Kyle", "Mother's partner from 2019")
        .block(BlockKind.CELL, "Ellie", "Half-sister of Child P")
        .paragraph("The review follows.")
        .paragraph("It has four parts.");
  }
}
