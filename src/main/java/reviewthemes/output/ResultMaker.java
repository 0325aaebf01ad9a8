package reviewthemes.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.Block;
import reviewthemes.review.Review;
import reviewthemes.review.Section;
import reviewthemes.text.Span;

/** Turns a coded review into what is written down: words, pages, boxes, sections and ids. */
public final class ResultMaker {
  private final Review review;
  private final Cutter cutter;

  private ResultMaker(Review review) {
    this.review = review;
    this.cutter = new Cutter(review);
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
      String words = ResultIds.normalise(cutter.text(quote.span()));
      occurrences.put(quote, seen.merge(words, 1, Integer::sum) - 1);
    }
    return occurrences;
  }

  private QuoteResult quote(Code code, Quote quote, int occurrence) {
    Span original = review.clean().toOriginal(quote.span());
    Block block = cutter.block(quote.span());
    Section section = review.section(block);
    return new QuoteResult(
        ResultIds.quote(review.id(), code, cutter.text(quote.span()), occurrence),
        cutter.asPrinted(quote.span()),
        review.source().page(original.start()),
        review.source().page(original.end() - 1),
        original.start(),
        original.end(),
        cutter.boxes(quote.span()),
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
        cutter.asPrinted(span),
        review.source().page(original.start()),
        original.start(),
        original.end());
  }

  private static double round(double value, int steps) {
    return (double) Math.round(value * steps) / steps;
  }
}
