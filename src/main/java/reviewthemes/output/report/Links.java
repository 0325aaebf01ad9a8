package reviewthemes.output.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.review.ReviewId;

/** Where the page finds the documents, seen from the folder of results. */
public final class Links {
  private Links() {}

  public static Map<ReviewId, String> from(OutputFolder folder, List<InputFile> files)
      throws IOException {
    Path base = folder.reviews().toRealPath().getParent();
    Map<ReviewId, String> links = new TreeMap<>();
    for (InputFile file : files) {
      links.put(file.id(), link(base, file.path().toAbsolutePath().normalize()));
    }
    return links;
  }

  private static String link(Path base, Path file) {
    if (!base.getRoot().equals(file.getRoot())) {
      return file.toUri().toASCIIString();
    }
    String path =
        base.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    try {
      return new URI(null, null, "./" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
