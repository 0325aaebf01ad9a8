package reviewthemes.verify.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One long PDF file made of the files of a folder, each as often as it takes. */
final class LongPdf {
  private LongPdf() {}

  /**
   * @param pages how many pages it has at least
   */
  static byte[] of(Path folder, int pages) {
    try {
      PDFMergerUtility merger = new PDFMergerUtility();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      merger.setDestinationStream(bytes);
      List<byte[]> files = files(folder);
      int merged = 0;
      for (int i = 0; merged < pages; i++) {
        byte[] file = files.get(i % files.size());
        merger.addSource(new RandomAccessReadBuffer(file));
        merged += count(file);
      }
      merger.mergeDocuments(null);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> files(Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".pdf")).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static int count(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
