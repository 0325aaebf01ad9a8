package reviewthemes.review.pdfbox;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import reviewthemes.review.BlockKind;
import reviewthemes.review.layout.LaidOut;
import reviewthemes.review.layout.LaidOut.Piece;

/** Finds a document's title: the largest words of page one, or its first heading. */
final class Titles {
  private static final int LONGEST = 300;
  private static final int FEWEST_LETTERS = 3;

  private Titles() {}

  static String of(PDDocument document, LaidOut laidOut, String file) {
    List<Piece> first = laidOut.pieces().stream().filter(piece -> piece.page() == 1).toList();
    float largest = 0;
    float smallest = Float.MAX_VALUE;
    for (Piece piece : first) {
      if (isTitle(piece, laidOut)) {
        largest = Math.max(largest, piece.size());
      }
      smallest = Math.min(smallest, piece.size());
    }
    StringBuilder title = new StringBuilder();
    if (largest > smallest) {
      boolean open = true;
      for (Piece piece : first) {
        boolean part = isTitle(piece, laidOut) && piece.size() > largest - 0.3f;
        if (part && open) {
          title.append(title.isEmpty() ? "" : " ").append(piece.span().in(laidOut.clean()));
        }
        open &= part || title.isEmpty();
      }
    }
    if (!title.isEmpty() && title.length() <= LONGEST) {
      return title.toString();
    }
    for (Piece piece : first) {
      if (piece.kind() == BlockKind.HEADING) {
        return piece.span().in(laidOut.clean());
      }
    }
    String written = document.getDocumentInformation().getTitle();
    return written == null || written.isBlank() ? file : written.strip();
  }

  private static boolean isTitle(Piece piece, LaidOut laidOut) {
    String words = piece.span().in(laidOut.clean());
    return words.length() <= LONGEST
        && words.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }
}
