package reviewthemes.verify.web.page;

import java.util.List;
import reviewthemes.output.Document;

/**
 * A review, and who is to code it.
 *
 * @param document the review
 * @param coders who codes it, by name
 */
public record AssignedRow(Document document, List<Assigned> coders) {
  public AssignedRow {
    coders = List.copyOf(coders);
  }

  /**
   * Somebody who is to code it.
   *
   * @param name who
   * @param blind whether they see their own decisions only
   * @param stage how far they are; empty where the reader is not to know
   */
  public record Assigned(String name, boolean blind, String stage) {}
}
