package reviewthemes.count.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.review.ReviewId;

/**
 * The change of a count, taken apart: what the cases did and what the codebook did.
 *
 * <p>The codebook's part is seen on the old reviews, which are the same under both codebooks; the
 * cases' part is seen under the new codebook, which is the same for both sets of reviews.
 *
 * @param item what was counted
 * @param oldThen the old reviews under the old codebook
 * @param oldNow the old reviews under the new codebook
 * @param newNow the new reviews under the new codebook
 * @param newThen the new reviews under the old codebook, if they were read so
 * @param gained old reviews that show it under the new codebook only
 * @param lost old reviews that show it under the old codebook only
 * @param cases the new reviews against the old ones, both under the new codebook
 * @param telling what {@code cases} is worth
 */
public record Shift(
    Item item,
    Count oldThen,
    Count oldNow,
    Count newNow,
    Optional<Count> newThen,
    int gained,
    int lost,
    Optional<Difference> cases,
    Telling telling) {
  /** Coded reviews, in up to four combinations. */
  public record Corpora(
      List<CodedCase> oldThen,
      List<CodedCase> oldNow,
      List<CodedCase> newNow,
      Optional<List<CodedCase>> newThen) {
    public Corpora {
      oldThen = List.copyOf(oldThen);
      oldNow = List.copyOf(oldNow);
      newNow = List.copyOf(newNow);
      newThen = newThen.map(List::copyOf);
    }
  }

  /** One shift for each item, adjusted for their number. */
  public static List<Shift> of(
      List<Item> items, Corpora corpora, Basis basis, Statistics statistics, Judge judge) {
    List<Shift> shifts = items.stream().map(item -> one(item, corpora, basis, statistics)).toList();
    List<Difference> all = shifts.stream().flatMap(one -> one.cases().stream()).toList();
    var adjusted = Judge.together(all).iterator();
    return shifts.stream()
        .map(one -> one.cases().isEmpty() ? one : one.told(adjusted.next(), judge))
        .toList();
  }

  private static Shift one(Item item, Corpora corpora, Basis basis, Statistics statistics) {
    Count oldNow = Count.of(item, corpora.oldNow(), basis);
    Count newNow = Count.of(item, corpora.newNow(), basis);
    boolean counted = oldNow.of() > 0 && newNow.of() > 0;
    return new Shift(
        item,
        Count.of(item, corpora.oldThen(), basis),
        oldNow,
        newNow,
        corpora.newThen().map(cases -> Count.of(item, cases, basis)),
        turned(item, corpora.oldThen(), corpora.oldNow(), basis),
        turned(item, corpora.oldNow(), corpora.oldThen(), basis),
        counted ? Optional.of(Difference.of(newNow, oldNow, statistics)) : Optional.empty(),
        Telling.NOTHING_COUNTED);
  }

  private Shift told(Difference adjusted, Judge judge) {
    return new Shift(
        item,
        oldThen,
        oldNow,
        newNow,
        newThen,
        gained,
        lost,
        Optional.of(adjusted),
        judge.tell(adjusted, newNow.of(), oldNow.of()));
  }

  /** How many reviews that were absent in the first are present in the second. */
  private static int turned(
      Item item, Collection<CodedCase> from, Collection<CodedCase> to, Basis basis) {
    Map<ReviewId, Standing> before =
        from.stream()
            .collect(Collectors.toMap(CodedCase::review, coded -> item.standing(coded, basis)));
    return (int)
        to.stream()
            .filter(coded -> before.get(coded.review()) == Standing.ABSENT)
            .filter(coded -> item.standing(coded, basis) == Standing.PRESENT)
            .count();
  }
}
