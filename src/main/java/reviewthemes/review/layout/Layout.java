package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reviewthemes.review.BlockKind;
import reviewthemes.review.layout.LaidOut.Piece;
import reviewthemes.text.Span;

/** Turns the glyphs of a document's pages into texts and blocks. */
public final class Layout {
  private final ReadingRules rules;
  private final Labels labels;

  public Layout(ReadingRules rules) {
    this.rules = rules;
    this.labels = new Labels(rules);
  }

  /** Lays out a document; safe to call from several threads. */
  public LaidOut of(List<PageGlyphs> pages) {
    LineFinder finder = new LineFinder(labels);
    List<List<Line>> lines = new ArrayList<>();
    pages.forEach(page -> lines.add(finder.find(page)));
    Set<Line> furniture = Furniture.find(lines, rules);
    BodyStyle body = BodyStyle.of(lines, furniture);
    List<List<Line>> text = new ArrayList<>();
    List<List<Line>> aside = new ArrayList<>();
    for (List<Line> page : lines) {
      text.add(page.stream().filter(line -> !furniture.contains(line)).toList());
      aside.add(page.stream().filter(furniture::contains).sorted(TOP_DOWN).toList());
    }
    List<Chunk> chunks = chunks(text, body);
    return write(chunks, aside, new Headings(rules, body));
  }

  private static final Comparator<Line> TOP_DOWN =
      Comparator.comparing(Line::base).thenComparing(Line::left);

  private List<Chunk> chunks(List<List<Line>> text, BodyStyle body) {
    Chunker chunker = new Chunker(labels, new Leading(text));
    Tables tables = new Tables(rules);
    List<List<Chunk>> pages = new ArrayList<>();
    for (List<Line> page : text) {
      List<Chunk> chunks = ReadingOrder.sort(chunker.chunks(page));
      tables.mark(chunks);
      Footnotes.mark(chunks, body.size());
      pages.add(chunks);
    }
    List<Chunk> joined = PageBreaks.join(pages);
    new Contents(rules).mark(joined);
    new Headings(rules, body).mark(joined);
    return joined;
  }

  /** Writes both texts; what is not text of a page follows the last block of that page. */
  private LaidOut write(List<Chunk> chunks, List<List<Line>> aside, Headings headings) {
    Map<Integer, Integer> lastChunk = new HashMap<>();
    for (int i = 0; i < chunks.size(); i++) {
      for (Line line : chunks.get(i).lines()) {
        lastChunk.put(line.page().page(), i);
      }
    }
    PlacedText.Builder source = new PlacedText.Builder();
    CleanView view = new CleanView(new Hyphens(chunks, rules));
    List<Piece> pieces = new ArrayList<>();
    Set<Integer> written = new HashSet<>();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      List<Integer> starts = new ArrayList<>();
      chunk.lines().forEach(line -> starts.add(source.add(line)));
      Span span = view.add(chunk, starts);
      if (!span.isEmpty()) {
        pieces.add(piece(chunk, span, headings));
      }
      for (int page = 1; page <= aside.size(); page++) {
        int last = lastChunk.getOrDefault(page, -1);
        if (last <= i && (last == i || isBefore(page, chunk)) && written.add(page)) {
          aside.get(page - 1).forEach(source::add);
        }
      }
    }
    for (int page = 1; page <= aside.size(); page++) {
      if (written.add(page)) {
        aside.get(page - 1).forEach(source::add);
      }
    }
    PlacedText text = source.build(aside.size());
    return new LaidOut(text, view.build(text.text()), pieces, withText(chunks, aside));
  }

  private static boolean isBefore(int page, Chunk chunk) {
    return page < chunk.page();
  }

  private static Set<Integer> withText(List<Chunk> chunks, List<List<Line>> aside) {
    Set<Integer> pages = new HashSet<>();
    for (Chunk chunk : chunks) {
      chunk.lines().forEach(line -> pages.add(line.page().page()));
    }
    for (int page = 1; page <= aside.size(); page++) {
      if (!aside.get(page - 1).isEmpty()) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static Piece piece(Chunk chunk, Span span, Headings headings) {
    boolean heading = chunk.is(BlockKind.HEADING);
    boolean boxed = chunk.cell() != null && !chunk.is(BlockKind.CELL);
    return new Piece(
        chunk.kind(),
        span,
        chunk.page(),
        chunk.is(BlockKind.CELL) ? chunk.rowLabel() : chunk.labelText(),
        heading ? headings.rank(chunk) : 0,
        chunk.size(),
        boxed ? chunk.page() * 1000 + chunk.cell().grid() : -1);
  }
}
