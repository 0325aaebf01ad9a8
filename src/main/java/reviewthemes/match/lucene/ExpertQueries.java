package reviewthemes.match.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import reviewthemes.sentence.Stemmer;

/** Reads expert indicators, written in Lucene's interval functions ({@code fn:ordered(...)}). */
final class ExpertQueries {
  private final StandardQueryParser parser;
  private final Vocabulary vocabulary;

  ExpertQueries(Stemmer stemmer, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.parser = new StandardQueryParser(new Stems(stemmer, vocabulary));
  }

  /**
   * @param number the search's number
   * @throws IllegalArgumentException if it is not one interval query; its message says why
   */
  Search read(int number, String written) {
    Query query;
    try {
      query = parser.parse(written, Search.FIELD);
    } catch (QueryNodeException e) {
      throw new IllegalArgumentException(e.getMessage().replaceAll("\\s*\\R\\s*", " "), e);
    }
    if (!(query instanceof IntervalQuery)) {
      throw new IllegalArgumentException("write one interval function, such as fn:ordered(a b)");
    }
    return new Search(number, requirement(query), index -> run(query, index.index()));
  }

  /** At least one of its words. */
  private Requirement requirement(Query query) {
    List<Requirement> words = new ArrayList<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            for (Term term : terms) {
              words.add(new Requirement.Term(vocabulary.id(term.text())));
            }
          }

          @Override
          public void consumeTermsMatching(
              Query leaf, String field, Supplier<ByteRunAutomaton> automaton) {
            throw new IllegalArgumentException(
                "no wildcards or fuzzy words here; write a pattern with assess* below 'any'");
          }

          @Override
          public void visitLeaf(Query leaf) {
            consumeTermsMatching(leaf, Search.FIELD, null);
          }
        });
    return Requirement.Any.of(words);
  }

  private static MatchesIterator run(Query query, LeafReaderContext index) throws IOException {
    IndexSearcher searcher = new IndexSearcher(index);
    Matches matches =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .matches(index, 0);
    return matches == null ? null : matches.getMatches(Search.FIELD);
  }

  /** Words split at white space, as stems. */
  private static final class Stems extends Analyzer {
    private final Stemmer stemmer;
    private final Vocabulary vocabulary;

    Stems(Stemmer stemmer, Vocabulary vocabulary) {
      this.stemmer = stemmer;
      this.vocabulary = vocabulary;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new WhitespaceTokenizer();
      TokenStream stems =
          new TokenFilter(words) {
            private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

            @Override
            public boolean incrementToken() throws IOException {
              if (!input.incrementToken()) {
                return false;
              }
              String stem = vocabulary.add(stemmer.stem(term.toString())).text();
              term.setEmpty().append(stem);
              return true;
            }
          };
      return new TokenStreamComponents(words, stems);
    }
  }
}
