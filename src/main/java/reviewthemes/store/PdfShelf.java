package reviewthemes.store;

import java.util.Optional;

/** The PDF files that were read, by the hash of their bytes. */
public interface PdfShelf {
  /**
   * Keeps a file; does nothing if it is there.
   *
   * @param sha256 hash of the bytes, in hex
   */
  void keep(String sha256, byte[] bytes);

  Optional<byte[]> read(String sha256);
}
