package reviewthemes.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reviewthemes.learn.CodedSentence;
import reviewthemes.learn.Lesson;
import reviewthemes.learn.Reading;
import reviewthemes.review.ReviewId;
import reviewthemes.train.Lessons;
import reviewthemes.train.MarkedReview;
import reviewthemes.train.json.PhraseFile;
import reviewthemes.train.json.SentenceLines;

/**
 * What the models are learned from: {@code models/training/}.
 *
 * @param lessons coded documents; those of {@code development/}, on which models are judged, first
 * @param marked the latter as their coders marked them, in the same order
 * @param phrases coded sentences on their own
 * @param attributes what the front matter of each document says
 */
public record TrainingFolder(
    List<Lesson> lessons,
    List<MarkedReview> marked,
    List<CodedSentence> phrases,
    Map<ReviewId, Map<String, String>> attributes) {
  static final String DEVELOPMENT = "development";
  static final String REVIEWS = "reviews";
  static final String LETTERS = "letters";

  /**
   * How many times a review counts whose coding is what is to be met: those of {@code development/}
   * and a team's own. The others were written to learn from, and show some codes more often.
   */
  static final int JUDGED = 4;

  public TrainingFolder {
    lessons = List.copyOf(lessons);
    marked = List.copyOf(marked);
    phrases = List.copyOf(phrases);
    attributes = Map.copyOf(attributes);
  }

  /**
   * Reads all files of the folder.
   *
   * @throws IOException if one cannot be read
   */
  public static TrainingFolder read(Path folder, Stages stages) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    Map<ReviewId, Map<String, String>> attributes = new HashMap<>();
    List<MarkedReview> development = marked(folder.resolve(DEVELOPMENT), stages);
    for (String kind : List.of(DEVELOPMENT, REVIEWS, LETTERS)) {
      List<MarkedReview> marked =
          kind.equals(DEVELOPMENT) ? development : marked(folder.resolve(kind), stages);
      lessons.addAll(lessons(marked, stages, kind));
      marked.forEach(one -> attributes.put(one.review().id(), one.attributes()));
    }
    List<CodedSentence> phrases = new ArrayList<>();
    for (Path file : files(folder.resolve("phrases"), ".jsonl")) {
      MarkedReview marked = phrases(file, stages);
      phrases.addAll(Lessons.alone(marked, stages.read(marked.review())));
    }
    return new TrainingFolder(lessons, development, phrases, attributes);
  }

  /** Where a document lies among the lessons; -1 if nothing was learned from it. */
  int place(ReviewId id) {
    return lessons.stream().map(lesson -> lesson.reading().review().id()).toList().indexOf(id);
  }

  /** Ids of the development reviews. */
  public List<ReviewId> development() {
    return marked.stream().map(review -> review.review().id()).toList();
  }

  /**
   * All sentences of the folder with their codes, for training the encoder; a document a line.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<String> sentences(Path folder, Stages stages) throws IOException {
    List<String> lines = new ArrayList<>(List.of(SentenceLines.codes(stages.codebook().codes())));
    for (String kind : List.of(DEVELOPMENT, REVIEWS, LETTERS)) {
      for (MarkedReview marked : marked(folder.resolve(kind), stages)) {
        Reading reading = stages.read(marked.review());
        lines.add(
            SentenceLines.document(
                marked, reading, kind, writer(kind, marked.review().id()), false));
      }
    }
    for (Path file : files(folder.resolve("phrases"), ".jsonl")) {
      MarkedReview marked = phrases(file, stages);
      Reading reading = stages.read(marked.review());
      lines.add(SentenceLines.document(marked, reading, "phrases", name(file), true));
    }
    return lines;
  }

  private static MarkedReview phrases(Path file, Stages stages) throws IOException {
    String markup = PhraseFile.markup(file.toString(), Files.readAllLines(file));
    return stages.markupReader().read(new ReviewId(name(file)), markup);
  }

  private static List<MarkedReview> marked(Path folder, Stages stages) throws IOException {
    return files(folder, ".md").stream()
        .map(file -> stages.markupReader().read(new ReviewId(name(file)), text(file)))
        .toList();
  }

  private static List<Lesson> lessons(List<MarkedReview> marked, Stages stages, String kind) {
    boolean reviews = !kind.equals(LETTERS);
    int weight = kind.equals(DEVELOPMENT) ? JUDGED : 1;
    return marked.parallelStream()
        .map(one -> lesson(one, stages, reviews, writer(kind, one.review().id()), weight))
        .toList();
  }

  private static Lesson lesson(
      MarkedReview marked, Stages stages, boolean review, String writer, int weight) {
    return Lessons.of(marked, stages.read(marked.review()), review, writer, weight);
  }

  /** Who wrote a document, by its file's name: w9-juno is by w9, and a01-teasel by a. */
  static String writer(String kind, ReviewId id) {
    String mark = id.value().replaceFirst("-.*", "");
    return kind + " " + (kind.equals(DEVELOPMENT) ? mark : mark.replaceFirst("\\d\\d$", ""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
