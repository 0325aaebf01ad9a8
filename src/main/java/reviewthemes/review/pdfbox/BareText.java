package reviewthemes.review.pdfbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of PDF files as PDFBox gives it by itself: what all other work is measured against. */
public final class BareText {
  private BareText() {}

  /** Extracts the text of all files, several at a time, and returns how many pages it read. */
  public static int pages(List<Path> files, int threads) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> futures = new ArrayList<>();
      for (Path file : files) {
        futures.add(workers.submit(() -> pages(file)));
      }
      int pages = 0;
      for (Future<Integer> future : futures) {
        pages += future.get();
      }
      return pages;
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("the text could not be extracted: " + e.getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static int pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      boolean empty = new PDFTextStripper().getText(document).isBlank();
      return empty ? 0 : document.getNumberOfPages();
    } catch (IOException e) {
      return 0;
    }
  }
}
