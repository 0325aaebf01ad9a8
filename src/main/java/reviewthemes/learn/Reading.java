package reviewthemes.learn;

import java.util.List;
import reviewthemes.context.ReviewContext;
import reviewthemes.match.Hit;
import reviewthemes.review.Block;
import reviewthemes.review.Review;
import reviewthemes.review.Section;
import reviewthemes.sentence.Sentence;

/**
 * A review after reading, splitting, matching and analysis of its context.
 *
 * @param review the review
 * @param sentences its sentences, in order
 * @param hits for each sentence its hits
 * @param context what the sentences say about their passages
 */
public record Reading(
    Review review, List<Sentence> sentences, List<List<Hit>> hits, ReviewContext context) {
  public Reading {
    sentences = List.copyOf(sentences);
    hits = List.copyOf(hits);
    if (hits.size() != sentences.size()) {
      throw new IllegalArgumentException(
          sentences.size() + " sentences but hits of " + hits.size());
    }
  }

  public Block block(int sentence) {
    return review.blocks().get(sentences.get(sentence).block());
  }

  public Section section(int sentence) {
    return review.section(block(sentence));
  }

  /** The role and the heading of a sentence's section, and the heading above, in one line. */
  public String place(int sentence) {
    Section section = section(sentence);
    String role = section.role().id().replace('_', ' ') + ": " + section.heading();
    String above = section.parent() < 0 ? "" : review.sections().get(section.parent()).heading();
    return above.isEmpty() ? role : role + " / " + above;
  }

  /** The words of a sentence. */
  public String text(int sentence) {
    return sentences.get(sentence).span().in(review.clean());
  }
}
