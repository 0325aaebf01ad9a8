package reviewthemes.review.pdfbox;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import reviewthemes.review.layout.FontStyle;

/** How the fonts of one document look, worked out once a font. */
final class FontStyles {
  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|semibold|demi(?!light)|[-,]bd|extrab");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|[-,]it\\b");
  private static final Pattern SYMBOLS =
      Pattern.compile("wingding|webding|dingbat|^symbol|symbolmt|marlett");
  private static final int BOLD_WEIGHT = 600;

  private final Map<PDFont, FontStyle> known = new IdentityHashMap<>();

  FontStyle of(PDFont font) {
    return known.computeIfAbsent(font, FontStyles::look);
  }

  private static FontStyle look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    int subset = name.indexOf('+');
    name = name.substring(subset + 1).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = BOLD.matcher(name).find();
    boolean italic = ITALIC.matcher(name).find();
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
      italic |= descriptor.isItalic();
    }
    String family = name.replaceAll("[-,].*$", "");
    return new FontStyle(family, bold, italic, SYMBOLS.matcher(name).find());
  }
}
