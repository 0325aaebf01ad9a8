package reviewthemes.verify;

import reviewthemes.pipeline.ProducedBy;

/**
 * What a coder had before them when deciding.
 *
 * @param run number of the run whose suggestions were shown
 * @param sha256 hash of the PDF file's bytes, in hex
 * @param codebook hash of the codebook
 * @param definition hash of the theme's definition ({@link ThemeDefinition}), of the code that the
 *     act leads to; empty where it is about no theme
 * @param models hash of the trained models
 */
public record Basis(long run, String sha256, String codebook, String definition, String models) {
  /** For an act about a theme. */
  public static Basis of(ReviewEntry review, ThemeDefinition definition) {
    return of(review, definition.hash());
  }

  /** For an act about no theme. */
  public static Basis of(ReviewEntry review) {
    return of(review, "");
  }

  private static Basis of(ReviewEntry review, String definition) {
    ProducedBy by = review.producedBy();
    return new Basis(
        review.run(), review.document().sha256(), by.codebook(), definition, by.models());
  }
}
