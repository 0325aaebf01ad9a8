package reviewthemes.verify.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.review.Box;
import reviewthemes.review.SourceText;
import reviewthemes.text.Span;

/** The words of a document, page by page and line by line, to be laid over its pictures. */
public final class PageWords {
  private final SourceText source;
  private final Map<Integer, List<Span>> lines = new HashMap<>();

  public PageWords(SourceText source) {
    this.source = source;
    String text = source.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\f') {
        if (i > start) {
          lines.computeIfAbsent(source.page(start), p -> new ArrayList<>()).add(new Span(start, i));
        }
        start = i + 1;
      }
    }
  }

  /**
   * The lines of a page in reading order.
   *
   * @param page page number, from 1; a page without text has none
   */
  public List<WordLine> lines(int page) {
    List<WordLine> found = new ArrayList<>();
    for (Span span : lines.getOrDefault(page, List.of())) {
      List<Word> words = words(span);
      if (!words.isEmpty()) {
        int first = words.get(0).start();
        int last = words.get(words.size() - 1).end();
        found.add(WordLine.of(box(first, first + 1), box(last - 1, last), words));
      }
    }
    return found;
  }

  private List<Word> words(Span line) {
    String text = source.text();
    List<Word> words = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          words.add(new Word(text.substring(start, i), start, i, box(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private Box box(int start, int end) {
    return source.boxes(new Span(start, end)).get(0);
  }
}
