package reviewthemes.verify.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reviewthemes.output.Cutter;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.review.Section;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.text.Span;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.ReviewEntry;

/**
 * The passages of a review in which something could have been missed.
 *
 * <p>They are the sentences of those sections that can be evidence at all, headings and footnotes
 * apart, that hold some words and that no quote touches.
 *
 * @param splitter splits into sentences as the machine does
 */
public record Candidates(SentenceSplitter splitter) {
  private static final int FEWEST_WORDS = 4;
  private static final Set<BlockKind> KINDS =
      Set.of(BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.CELL);

  /**
   * Those of one review, in reading order.
   *
   * @param covered what quotes cover, in the text as extracted
   */
  public List<Drawn> of(ReviewEntry entry, Review review, List<Span> covered) {
    Cutter cutter = new Cutter(review);
    List<Drawn> candidates = new ArrayList<>();
    for (Sentence sentence : splitter.split(review)) {
      Block block = review.blocks().get(sentence.block());
      Span original = review.clean().toOriginal(sentence.span());
      if (canShow(review.section(block), block)
          && words(sentence) >= FEWEST_WORDS
          && covered.stream().noneMatch(original::overlaps)) {
        candidates.add(drawn(entry, review, cutter, sentence, original));
      }
    }
    return candidates;
  }

  private static boolean canShow(Section section, Block block) {
    return KINDS.contains(block.kind())
        && (section.role().factors() > 0 || section.role().practice() > 0);
  }

  private static long words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.text().chars().anyMatch(Character::isLetter))
        .count();
  }

  private static Drawn drawn(
      ReviewEntry entry, Review review, Cutter cutter, Sentence sentence, Span original) {
    Section section = review.section(review.blocks().get(sentence.block()));
    return new Drawn(
        entry.id(),
        entry.run(),
        entry.document().sha256(),
        (section.number() + " " + section.heading()).strip(),
        new Passage(
            cutter.asPrinted(sentence.span()),
            review.source().page(original.start()),
            review.source().page(original.end() - 1),
            original.start(),
            original.end(),
            cutter.boxes(sentence.span())));
  }
}
