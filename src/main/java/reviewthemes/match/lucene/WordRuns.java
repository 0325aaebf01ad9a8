package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.codebook.Pattern;
import reviewthemes.match.WordParts;
import reviewthemes.sentence.Stemmer;

/** The runs of terms that a word of a pattern stands for. */
final class WordRuns {
  private final Stemmer stemmer;
  private final Vocabulary vocabulary;

  WordRuns(Stemmer stemmer, Vocabulary vocabulary) {
    this.stemmer = stemmer;
    this.vocabulary = vocabulary;
  }

  /** One run, and for a word with a hyphen another without it. */
  List<List<Vocabulary.Term>> of(Pattern.Word word) {
    List<String> parts = WordParts.of(word.text()).stream().map(WordParts.Part::text).toList();
    List<Vocabulary.Term> apart = terms(parts, word.comparison());
    return parts.size() > 1 && word.text().contains("-")
        ? List.of(apart, terms(List.of(word.text().replace("-", "")), word.comparison()))
        : List.of(apart);
  }

  List<Vocabulary.Term> of(Pattern.Exact exact) {
    return exact.words().stream()
        .flatMap(word -> WordParts.of(word).stream())
        .map(part -> vocabulary.add(Terms.exact(part.text())))
        .toList();
  }

  private List<Vocabulary.Term> terms(List<String> parts, Pattern.Comparison comparison) {
    List<Vocabulary.Term> terms = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean last = i == parts.size() - 1;
      String term =
          switch (comparison) {
            case STEM -> stemmer.stem(part);
            case CAPITALS -> Terms.capitals(part);
            case PREFIX -> last ? Terms.prefix(part) : stemmer.stem(part);
          };
      terms.add(vocabulary.add(term));
    }
    return terms;
  }
}
