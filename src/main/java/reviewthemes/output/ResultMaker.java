package reviewthemes.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.Block;
import reviewthemes.review.Box;
import reviewthemes.review.Review;
import reviewthemes.review.Section;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;

/** Turns a coded review into what is written down: words, pages, boxes, sections and ids. */
public final class ResultMaker {
  private static final Pattern NOTE_MARK = Pattern.compile("[\\p{L}\\p{N}*†‡]{1,3}");
  private final Review review;

  private ResultMaker(Review review) {
    this.review = review;
  }

  public static ReviewResult make(CodedReview coded, ProducedBy producedBy) {
    Review review = coded.review();
    ResultMaker maker = new ResultMaker(review);
    Document document =
        new Document(
            review.id().value(),
            review.file(),
            review.sha256(),
            review.title(),
            review.source().pages(),
            coded.sentences(),
            coded.looksLikeReview(),
            review.coverage(),
            coded.attributes().stream().map(maker::attribute).toList());
    return new ReviewResult(document, coded.flags().stream().map(maker::flag).toList(), producedBy);
  }

  private AttributeResult attribute(AttributeValue told) {
    return new AttributeResult(
        told.attribute().id(),
        told.of(),
        told.value(),
        round(told.confidence(), 10_000),
        told.quote().map(this::place).orElse(null),
        told.why());
  }

  private FlagResult flag(Flag flag) {
    Map<Quote, Integer> occurrences = occurrences(flag.quotes());
    return new FlagResult(
        ResultIds.flag(review.id(), flag.code()),
        flag.code().theme().value(),
        polarity(flag.code()),
        flag.suggested(),
        round(flag.score(), 10_000),
        flag.reasons(),
        flag.quotes().stream()
            .map(quote -> quote(flag.code(), quote, occurrences.get(quote)))
            .toList());
  }

  private static String polarity(Code code) {
    return code.polarity() == Polarity.NONE
        ? null
        : code.polarity().name().toLowerCase(Locale.ROOT);
  }

  /** Counts, in reading order, the quotes before each that have the same words. */
  private Map<Quote, Integer> occurrences(List<Quote> quotes) {
    List<Quote> ordered = new ArrayList<>(quotes);
    ordered.sort(Comparator.comparing(Quote::span));
    Map<String, Integer> seen = new HashMap<>();
    Map<Quote, Integer> occurrences = new IdentityHashMap<>();
    for (Quote quote : ordered) {
      String words = ResultIds.normalise(text(quote.span()));
      occurrences.put(quote, seen.merge(words, 1, Integer::sum) - 1);
    }
    return occurrences;
  }

  private QuoteResult quote(Code code, Quote quote, int occurrence) {
    Span original = review.clean().toOriginal(quote.span());
    Block block = block(quote.span());
    Section section = review.section(block);
    return new QuoteResult(
        ResultIds.quote(review.id(), code, text(quote.span()), occurrence),
        asPrinted(quote.span()),
        review.source().page(original.start()),
        review.source().page(original.end() - 1),
        original.start(),
        original.end(),
        boxes(quote.span()),
        (section.number() + " " + section.heading()).strip(),
        block.label(),
        section.role().id(),
        round(quote.score(), 10_000),
        quote.subject().name().toLowerCase(Locale.ROOT),
        quote.alsoAt().stream().map(this::place).toList(),
        quote.why());
  }

  private PlaceResult place(Span span) {
    Span original = review.clean().toOriginal(span);
    return new PlaceResult(
        asPrinted(span), review.source().page(original.start()), original.start(), original.end());
  }

  /** The boxes of a span, without those of the running heads and page numbers in between. */
  private List<Box> boxes(Span span) {
    List<Box> boxes = new ArrayList<>();
    int start = span.start();
    for (int i = start + 1; i <= span.end(); i++) {
      if (i == span.end()
          || leavesOutWords(review.clean().origin(i - 1), review.clean().origin(i))) {
        Span original = review.clean().toOriginal(new Span(start, i));
        review.source().boxes(original).forEach(box -> boxes.add(round(box)));
        start = i;
      }
    }
    return boxes;
  }

  private boolean leavesOutWords(int from, int to) {
    return review
        .source()
        .text()
        .substring(Math.min(from + 1, to), to)
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private String text(Span span) {
    return span.in(review.clean());
  }

  /** The words as printed, with the marks of footnotes that the clean view leaves out. */
  private String asPrinted(Span span) {
    CleanText clean = review.clean();
    StringBuilder printed = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      if (i > span.start() && clean.origin(i) > clean.origin(i - 1) + 1) {
        String between = clean.original().substring(clean.origin(i - 1) + 1, clean.origin(i));
        if (NOTE_MARK.matcher(between).matches()) {
          printed.append(between);
        }
      }
      printed.append(clean.charAt(i));
    }
    return printed.toString();
  }

  /** The last block that starts at or before the span. */
  private Block block(Span span) {
    int low = 0;
    int high = review.blocks().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (review.blocks().get(middle).span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return review.blocks().get(low);
  }

  private static Box round(Box box) {
    return new Box(
        box.page(),
        (float) round(box.x(), 100),
        (float) round(box.y(), 100),
        (float) round(box.width(), 100),
        (float) round(box.height(), 100));
  }

  private static double round(double value, int steps) {
    return (double) Math.round(value * steps) / steps;
  }
}
