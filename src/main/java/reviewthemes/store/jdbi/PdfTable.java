package reviewthemes.store.jdbi;

import java.util.Optional;
import reviewthemes.store.PdfShelf;

/** PDF files in a table, where there is no folder that everybody shares. */
final class PdfTable implements PdfShelf {
  private final Queries queries;

  PdfTable(Queries queries) {
    this.queries = queries;
  }

  @Override
  public void keep(String sha256, byte[] bytes) {
    queries.write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO pdf (sha256, bytes) VALUES (:sha256, :bytes)"
                        + " ON CONFLICT (sha256) DO NOTHING")
                .bind("sha256", sha256)
                .bind("bytes", bytes)
                .execute());
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    return queries.read(
        handle ->
            handle
                .createQuery("SELECT bytes FROM pdf WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne());
  }
}
