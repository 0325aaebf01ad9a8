package reviewthemes.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.review.Review;
import reviewthemes.text.Span;

/**
 * Finds the words of a passage in another edition of its review, so that they can be shown there.
 *
 * <p>Case, marks and spaces do not count. If the words are nowhere, numbers do not count either:
 * the marks of footnotes are numbers, and a new edition counts them anew.
 */
public final class Relocation {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

  private record Word(String text, Span span) {
    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }
  }

  private final Review review;
  private final List<Word> words;
  private final List<Word> wordsAlone;

  public Relocation(Review review) {
    this.review = review;
    this.words = words(review.clean().text());
    this.wordsAlone = withoutNumbers(words);
  }

  /**
   * Where the passage's words stand: of several places the one on the nearest page, then the
   * nearest in the text.
   *
   * @return offsets in the text as extracted; nothing if the words are nowhere
   */
  public Optional<Span> find(Passage passage) {
    List<Word> wanted = words(passage.text());
    return find(wanted, words, passage).or(() -> find(withoutNumbers(wanted), wordsAlone, passage));
  }

  private Optional<Span> find(List<Word> wanted, List<Word> text, Passage passage) {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Span best = null;
    for (int at = 0; at + wanted.size() <= text.size(); at++) {
      if (startsAt(at, wanted, text)) {
        Span found = original(text.get(at), text.get(at + wanted.size() - 1));
        if (best == null || isNearer(found, best, passage)) {
          best = found;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean startsAt(int at, List<Word> wanted, List<Word> text) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).text().equals(text.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  private boolean isNearer(Span one, Span other, Passage passage) {
    int pages = apart(one, passage) - apart(other, passage);
    return pages != 0
        ? pages < 0
        : Math.abs(one.start() - passage.start()) < Math.abs(other.start() - passage.start());
  }

  private int apart(Span span, Passage passage) {
    return Math.abs(review.source().page(span.start()) - passage.page());
  }

  private Span original(Word first, Word last) {
    return review.clean().toOriginal(new Span(first.span().start(), last.span().end()));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new Word(
              matcher.group().toLowerCase(Locale.ROOT), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  private static List<Word> withoutNumbers(List<Word> words) {
    return words.stream().filter(word -> !word.isNumber()).toList();
  }
}
