package reviewthemes.attribute.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;

/** The title page: the short blocks before the contents or the first paragraph of the text. */
final class Front {
  private static final int MOST = 14;
  private static final int LONG = 200;

  private Front() {}

  static List<Block> of(Review review, Set<String> ends) {
    List<Block> front = new ArrayList<>();
    for (Block block : review.blocks()) {
      String role = review.section(block).role().id();
      boolean ended = block.kind() == BlockKind.CONTENTS || ends.contains(role);
      if (ended || front.size() == MOST || block.span().length() > LONG) {
        break;
      }
      front.add(block);
    }
    return List.copyOf(front);
  }
}
