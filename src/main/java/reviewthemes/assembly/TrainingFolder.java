package reviewthemes.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reviewthemes.learn.CodedSentence;
import reviewthemes.learn.Lesson;
import reviewthemes.review.ReviewId;
import reviewthemes.train.Lessons;
import reviewthemes.train.MarkedReview;
import reviewthemes.train.json.PhraseFile;

/**
 * What the models are learned from: {@code models/training/}.
 *
 * @param lessons coded documents; those of {@code development/}, on which models are judged, first
 * @param development ids of the latter, in the same order
 * @param phrases coded sentences on their own
 */
public record TrainingFolder(
    List<Lesson> lessons, List<ReviewId> development, List<CodedSentence> phrases) {
  public TrainingFolder {
    lessons = List.copyOf(lessons);
    development = List.copyOf(development);
    phrases = List.copyOf(phrases);
  }

  /**
   * Reads all files of the folder.
   *
   * @throws IOException if one cannot be read
   */
  public static TrainingFolder read(Path folder, Stages stages) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    List<Lesson> development = lessons(folder.resolve("development"), stages, true);
    lessons.addAll(development);
    lessons.addAll(lessons(folder.resolve("reviews"), stages, true));
    lessons.addAll(lessons(folder.resolve("letters"), stages, false));
    List<ReviewId> ids =
        development.stream().map(lesson -> lesson.reading().review().id()).toList();
    List<CodedSentence> phrases = new ArrayList<>();
    for (Path file : files(folder.resolve("phrases"), ".jsonl")) {
      String markup = PhraseFile.markup(file.toString(), Files.readAllLines(file));
      MarkedReview marked = stages.markupReader().read(new ReviewId(name(file)), markup);
      phrases.addAll(Lessons.alone(marked, stages.read(marked.review())));
    }
    return new TrainingFolder(lessons, ids, phrases);
  }

  private static List<Lesson> lessons(Path folder, Stages stages, boolean reviews)
      throws IOException {
    return files(folder, ".md").parallelStream()
        .map(
            file -> {
              MarkedReview marked =
                  stages.markupReader().read(new ReviewId(name(file)), text(file));
              return Lessons.of(marked, stages.read(marked.review()), reviews);
            })
        .toList();
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
