package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.json.CodingFiles;
import reviewthemes.review.ReviewId;

/** The results of an earlier run, as codings. */
public final class ResultFolder {
  private ResultFolder() {}

  /**
   * The machine's codings of {@code reviews}, without those that have no result.
   *
   * @param out the folder of the run, which holds {@code reviews/}
   * @throws IOException if the folder is missing, or a file cannot be read or is no result
   */
  public static Map<ReviewId, Coding> read(Path out, Collection<ReviewId> reviews)
      throws IOException {
    Path folder = out.resolve("reviews");
    if (!Files.isDirectory(folder)) {
      throw new IOException(out + " holds no folder reviews/: name the folder of an earlier run");
    }
    Map<ReviewId, Coding> codings = new TreeMap<>();
    for (ReviewId id : reviews) {
      Path file = folder.resolve(id.value() + ".json");
      if (Files.isRegularFile(file)) {
        codings.put(id, CodingFiles.machine(id, Files.readString(file)));
      }
    }
    return codings;
  }
}
