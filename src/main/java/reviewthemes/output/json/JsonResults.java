package reviewthemes.output.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ResultStore;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.file.WholeFile;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;

/** A folder with one JSON file for each review, named after the review's id. */
public final class JsonResults implements ResultStore {
  private static final String ENDING = ".json";
  private static final ObjectWriter WRITER = Json.writer();
  private static final ObjectReader READER = Json.mapper().readerFor(ReviewResult.class);

  private final Path folder;

  /**
   * @param folder an existing folder; files in it that are no results are left alone
   */
  public JsonResults(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean holds(ReviewId id, String file, String sha256, ProducedBy producedBy) {
    try {
      return new Origin(file, sha256, producedBy).equals(Origin.of(path(id)));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void keep(CodedReview coded, ProducedBy producedBy) throws IOException {
    ReviewResult result = ResultMaker.make(coded, producedBy);
    try (WholeFile file = new WholeFile(path(coded.review().id()))) {
      WRITER.writeValue(file.writer(), result);
      file.finish();
    }
  }

  @Override
  public List<ReviewId> ids() throws IOException {
    List<ReviewId> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING) && !name.startsWith(".")) {
          ids.add(new ReviewId(name.substring(0, name.length() - ENDING.length())));
        }
      }
    }
    return ids.stream().sorted().toList();
  }

  @Override
  public Optional<ReviewResult> read(ReviewId id) throws IOException {
    Path path = path(id);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      ReviewResult result = READER.readValue(path.toFile());
      return Optional.of(result).filter(read -> read.isOf(id));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean remove(ReviewId id) throws IOException {
    return read(id).isPresent() && Files.deleteIfExists(path(id));
  }

  private Path path(ReviewId id) {
    return folder.resolve(id.value() + ENDING);
  }
}
