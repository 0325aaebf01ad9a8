package reviewthemes.review;

import java.util.List;

/**
 * What was read of a document and what was not.
 *
 * @param pagesWithText number of pages that hold text
 * @param pagesWithoutText pages, from 1, without any text (blank or scanned)
 * @param warnings one line each, for the reader
 */
public record Coverage(int pagesWithText, List<Integer> pagesWithoutText, List<String> warnings) {
  public Coverage {
    pagesWithoutText = List.copyOf(pagesWithoutText);
    warnings = List.copyOf(warnings);
  }
}
