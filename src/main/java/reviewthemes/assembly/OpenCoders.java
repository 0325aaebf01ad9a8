package reviewthemes.assembly;

import reviewthemes.evaluate.IndicatorsAlone;
import reviewthemes.evaluate.OpenCoder;

/** The coder that evaluation looks into. */
public final class OpenCoders {
  private OpenCoders() {}

  /** What codes reviews: as yet indicators alone. */
  public static OpenCoder of(Stages stages) {
    return new IndicatorsAlone(stages.codebook(), stages::read);
  }
}
