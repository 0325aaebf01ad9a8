package reviewthemes.verify.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import reviewthemes.output.Document;
import reviewthemes.review.PageDrawer;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.ReviewReader;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.ReviewShelf;
import reviewthemes.verify.web.page.PageWords;

/** The documents that were looked at last, kept open. */
final class Documents implements AutoCloseable {
  private static final int MOST = 4;

  private final ReviewShelf shelf;
  private final ReviewReader reader;
  private final PageDrawer drawer;
  private final Map<String, OpenDocument> open = new LinkedHashMap<>(16, 0.75f, true);

  Documents(ReviewShelf shelf, ReviewReader reader, PageDrawer drawer) {
    this.shelf = shelf;
    this.reader = reader;
    this.drawer = drawer;
  }

  /**
   * Opens a document, or gives the open one.
   *
   * @return nothing if its file is no longer there
   * @throws UnreadableReview if the file cannot be opened
   */
  synchronized Optional<OpenDocument> open(Document document) throws UnreadableReview {
    OpenDocument known = open.get(document.sha256());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<byte[]> bytes = shelf.pdf(document.sha256());
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    OpenDocument opened =
        new OpenDocument(
            drawer.open(document.file(), bytes.get()),
            new Later<>(() -> read(document, bytes.get())));
    open.put(document.sha256(), opened);
    if (open.size() > MOST) {
      String oldest = open.keySet().iterator().next();
      open.remove(oldest).pictures().close();
    }
    return Optional.of(opened);
  }

  private OpenDocument.Text read(Document document, byte[] bytes) throws UnreadableReview {
    Review review = reader.read(new ReviewId(document.id()), document.file(), bytes);
    return new OpenDocument.Text(review, new PageWords(review.source()));
  }

  @Override
  public synchronized void close() {
    open.values().forEach(document -> document.pictures().close());
    open.clear();
  }
}
