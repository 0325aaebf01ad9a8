package reviewthemes.discover.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Cells;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.discover.Example;
import reviewthemes.discover.NewTheme;
import reviewthemes.discover.Term;

/** What may become themes, the weightiest first. */
public final class NewThemesTable {
  private NewThemesTable() {}

  /**
   * @param reviews how many reviews were read
   * @param examples how many sentences to keep of each
   */
  public static Table of(List<NewTheme> themes, int reviews, int examples) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      rows.add(row(i + 1, themes.get(i), reviews, examples));
    }
    return new Table(
        "new-themes",
        "WHAT REVIEWERS JUDGE BY AND NO THEME CATCHES",
        List.of(
            Column.text("Rank"),
            Column.text("Term"),
            Column.text("also"),
            new Column("in", Cells.SHARE),
            Column.text("since"),
            Column.text("sentences"),
            Column.text("caught by themes").asDetail(),
            Column.text("where events are told").asDetail(),
            Column.text("log-likelihood").asDetail(),
            Column.text("examples").asDetail()),
        rows,
        List.of(
            "Terms that more reviews use where they judge than where they tell what happened, and whose"
                + " sentences themes do not catch. Suggestions for the codebook: people decide."));
  }

  private static Table.Row row(int rank, NewTheme theme, int reviews, int examples) {
    Term head = theme.head();
    return Table.Row.of(
        List.of(
            Cell.number(rank),
            Cell.text(head.shown()),
            Cell.text(
                theme.terms().stream().skip(1).map(Term::shown).collect(Collectors.joining(", "))),
            Cells.share(theme.reviews().size(), reviews),
            Cell.text(head.firstYear().orElse("")),
            Cell.number(theme.terms().stream().mapToInt(Term::uncaught).sum()),
            Cell.number(theme.terms().stream().mapToInt(Term::caught).sum()),
            Cell.number(theme.terms().stream().mapToInt(Term::told).sum()),
            Cell.text(String.format(Locale.ROOT, "%.1f", head.keyness())),
            Cell.text(
                theme.examples(examples).stream()
                    .map(NewThemesTable::example)
                    .collect(Collectors.joining(" | ")))));
  }

  /** Where it stands, and the sentence. */
  public static String example(Example example) {
    return example.review() + ", page " + example.page() + ": " + example.text();
  }
}
