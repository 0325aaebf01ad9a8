package reviewthemes.verify;

/**
 * The id of a quote: as the machine gave it, or as the page gave it to one added by hand.
 *
 * @param value not blank
 */
public record QuoteId(String value) implements Comparable<QuoteId> {
  public QuoteId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a quote needs an id");
    }
  }

  @Override
  public int compareTo(QuoteId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
