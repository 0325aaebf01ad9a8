package reviewthemes.verify.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which reviews the list shows, and in which order.
 *
 * @param words words of the title, the file or what is known of the review, or empty
 * @param stage {@code new}, {@code begun}, {@code done}, or empty for all
 * @param theme id of a theme that is suggested, or empty
 * @param warned whether to show only those with warnings
 * @param mine whether to show only those that the coder is to code
 * @param sort the column: {@code name}, {@code pages}, {@code quotes}, {@code progress}
 * @param down whether the largest comes first
 */
public record ListChoice(
    String words,
    String stage,
    String theme,
    boolean warned,
    boolean mine,
    String sort,
    boolean down) {

  public List<ReviewRow> of(List<ReviewRow> rows) {
    Comparator<ReviewRow> order = order();
    return rows.stream()
        .filter(this::fits)
        .sorted((down ? order.reversed() : order).thenComparing(row -> row.document().id()))
        .toList();
  }

  private boolean fits(ReviewRow row) {
    String text = row.document().title() + " " + row.document().file() + " " + row.inShort();
    boolean all =
        List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .allMatch(text.toLowerCase(Locale.ROOT)::contains);
    return all
        && (stage.isEmpty() || stage.equals(row.stage()))
        && (theme.isEmpty() || row.suggests(theme))
        && (!mine || row.duty().mine())
        && (!warned || !row.warnings().isEmpty());
  }

  private Comparator<ReviewRow> order() {
    return switch (sort) {
      case "pages" -> Comparator.comparingInt(row -> row.document().pages());
      case "quotes" -> Comparator.comparingInt(row -> row.progress().quotes());
      case "progress" -> Comparator.comparingInt(ReviewRow::percent);
      default -> Comparator.comparing(row -> row.document().title().toLowerCase(Locale.ROOT));
    };
  }

  /** How assistive technology calls the order of a column. */
  public String ariaSort(String column) {
    return !column.equals(sort) ? "none" : down ? "descending" : "ascending";
  }
}
