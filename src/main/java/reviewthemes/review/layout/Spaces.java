package reviewthemes.review.layout;

import java.util.Arrays;

/** Decides where the words of a stretch of glyphs part. */
final class Spaces {
  /** A gap of this many font sizes parts words, if the letters are set as usual. */
  private static final float WORD_GAP = 0.16f;

  private static final int FEWEST_SPACED = 4;

  private Spaces() {}

  /**
   * The glyphs with -1 between words.
   *
   * @param stretch glyphs, with -1 where the file draws a space
   */
  static int[] insert(PageGlyphs page, int[] stretch) {
    int[] glyphs = new int[stretch.length * 2];
    int length = 0;
    boolean space = false;
    int last = -1;
    boolean wideLetters = isLetterSpaced(page, stretch);
    float threshold = wideLetters ? 1.7f * middleGap(page, stretch) : 0;
    for (int glyph : stretch) {
      if (glyph < 0) {
        space = true;
        continue;
      }
      if (last >= 0) {
        float gap = page.left(glyph) - page.right(last);
        boolean parted =
            wideLetters
                ? gap > threshold
                : space || gap > WORD_GAP * Math.max(page.size(last), page.size(glyph));
        if (parted) {
          glyphs[length++] = -1;
        }
      }
      glyphs[length++] = glyph;
      last = glyph;
      space = false;
    }
    return Arrays.copyOf(glyphs, length);
  }

  /** Whether nearly every letter stands apart from the next ("P a g e"). */
  private static boolean isLetterSpaced(PageGlyphs page, int[] stretch) {
    int apart = 0;
    int close = 0;
    int letters = 0;
    int last = -1;
    for (int glyph : stretch) {
      if (glyph < 0) {
        continue;
      }
      letters += Character.isLetter(page.character(glyph)) ? 1 : 0;
      if (last >= 0) {
        float gap = page.left(glyph) - page.right(last);
        if (gap > WORD_GAP * page.size(glyph)) {
          apart++;
        } else {
          close++;
        }
      }
      last = glyph;
    }
    return letters >= FEWEST_SPACED && apart >= 3 && close * 5 <= apart;
  }

  private static float middleGap(PageGlyphs page, int[] stretch) {
    float[] gaps = new float[stretch.length];
    int count = 0;
    int last = -1;
    for (int glyph : stretch) {
      if (glyph >= 0) {
        if (last >= 0) {
          gaps[count++] = page.left(glyph) - page.right(last);
        }
        last = glyph;
      }
    }
    Arrays.sort(gaps, 0, count);
    return gaps[count / 2];
  }
}
