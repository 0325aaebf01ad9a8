package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.json.CodingFiles;
import reviewthemes.review.ReviewId;
import reviewthemes.train.MarkedReview;
import reviewthemes.train.markup.BadMarkup;
import reviewthemes.train.markup.MarkupReader;

/**
 * Reviews that people coded: {@code X.gold.json} or else marked-up {@code X.md}, and {@code X.pdf}.
 *
 * @param reviews ordered by id
 */
public record GoldFolder(List<GoldReview> reviews) {
  private static final String GOLD = ".gold.json";
  private static final String MARKUP = ".md";

  public GoldFolder {
    reviews = List.copyOf(reviews);
  }

  /**
   * A review that people coded.
   *
   * @param coding how they coded it
   * @param pdf the review, if it lies beside its coding
   * @param markup the review as marked-up text, if its coding is that
   * @param attributes what people wrote down of it as a whole
   */
  public record GoldReview(
      Coding coding,
      Optional<Path> pdf,
      Optional<MarkedReview> markup,
      Map<String, String> attributes) {
    public GoldReview {
      attributes = Map.copyOf(attributes);
    }
  }

  /**
   * Reads all codings of a folder.
   *
   * @throws IOException if one cannot be read or breaks its format, or if there is none; the
   *     message says which
   */
  public static GoldFolder read(Path folder, MarkupReader reader) throws IOException {
    Set<String> stems = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).forEach(name -> addStem(name, stems));
    }
    if (stems.isEmpty()) {
      throw new IOException(folder + " holds no *" + GOLD + " and no *" + MARKUP + " files");
    }
    List<GoldReview> reviews = new ArrayList<>();
    for (String stem : stems) {
      reviews.add(review(folder, stem, reader));
    }
    return new GoldFolder(reviews);
  }

  private static void addStem(String name, Set<String> stems) {
    for (String ending : new String[] {GOLD, MARKUP}) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        stems.add(name.substring(0, name.length() - ending.length()));
      }
    }
  }

  private static GoldReview review(Path folder, String stem, MarkupReader reader)
      throws IOException {
    ReviewId id = new ReviewId(stem);
    Path pdf = folder.resolve(stem + ".pdf");
    Optional<Path> found = Files.isRegularFile(pdf) ? Optional.of(pdf) : Optional.empty();
    Path gold = folder.resolve(stem + GOLD);
    if (Files.isRegularFile(gold)) {
      String json = Files.readString(gold);
      return new GoldReview(
          CodingFiles.gold(id, json), found, Optional.empty(), CodingFiles.review(id, json));
    }
    try {
      MarkedReview marked = reader.read(id, Files.readString(folder.resolve(stem + MARKUP)));
      return new GoldReview(Coding.of(marked), found, Optional.of(marked), marked.attributes());
    } catch (BadMarkup e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  public List<Coding> codings() {
    return reviews.stream().map(GoldReview::coding).toList();
  }
}
