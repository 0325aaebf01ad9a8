package reviewthemes.review;

import java.util.List;
import reviewthemes.text.CleanText;

/**
 * A case review as read.
 *
 * @param id id
 * @param file the file's name
 * @param sha256 hash of the file's bytes, in hex
 * @param title title as printed, or the file's name
 * @param source the text as extracted, with places
 * @param clean the clean view of it, which blocks, sections and sentences point into
 * @param blocks in reading order
 * @param sections in reading order
 * @param coverage what was and was not read
 */
public record Review(
    ReviewId id,
    String file,
    String sha256,
    String title,
    SourceText source,
    CleanText clean,
    List<Block> blocks,
    List<Section> sections,
    Coverage coverage) {
  public Review {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  public Section section(Block block) {
    return sections.get(block.section());
  }
}
