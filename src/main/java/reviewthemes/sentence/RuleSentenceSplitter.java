package reviewthemes.sentence;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.text.Span;

/** Splits block by block, so that no sentence crosses one; a heading is one sentence. */
public final class RuleSentenceSplitter implements SentenceSplitter {
  private final Boundaries boundaries;
  private final Tokenizer tokenizer;

  /**
   * @param rules abbreviations and the like
   * @param ends decides where the rules leave it open
   * @param stemmer gives tokens their stems
   */
  public RuleSentenceSplitter(SentenceRules rules, SentenceEnds ends, Stemmer stemmer) {
    this.boundaries = new Boundaries(rules, ends);
    this.tokenizer = new Tokenizer(rules, stemmer);
  }

  @Override
  public List<Sentence> split(Review review) {
    CharSequence text = review.clean().text();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : review.blocks()) {
      for (Span span : spans(text, block)) {
        List<Token> tokens = tokenizer.tokens(text, span);
        sentences.add(new Sentence(sentences.size(), block.index(), span, tokens));
      }
    }
    return List.copyOf(sentences);
  }

  private List<Span> spans(CharSequence text, Block block) {
    boolean whole = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.CONTENTS;
    return whole ? boundaries.whole(text, block.span()) : boundaries.split(text, block.span());
  }
}
