package reviewthemes.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;
import reviewthemes.store.json.StoredJson;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteId;
import reviewthemes.verify.Verdict;

/** Makes decisions of the rows of the table. */
final class DecisionReader implements RowMapper<Decision> {
  @Override
  public Decision map(ResultSet row, StatementContext context) throws SQLException {
    Act act = act(row);
    if (row.getInt("adjudicates") == 1) {
      act = new Act.Adjudicate((Act.Judgement) act, row.getString("reason"));
    }
    Basis basis =
        new Basis(
            row.getLong("run"),
            row.getString("sha256"),
            row.getString("codebook"),
            row.getString("definition"),
            row.getString("models"));
    Draft draft =
        new Draft(
            UUID.fromString(row.getString("id")),
            new Coder(row.getString("coder")),
            new ReviewId(row.getString("review")),
            basis,
            act,
            Optional.ofNullable(row.getString("bulk")).map(UUID::fromString),
            row.getDouble("seconds"));
    return new Decision(row.getLong("number"), Times.read(row.getString("at")), draft);
  }

  private static Act act(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return switch (kind) {
      case "quote" -> new Act.OnQuote(quote(row), Verdict.valueOf(large(row, "verdict")));
      case "add" -> new Act.AddQuote(quote(row));
      case "recode" -> new Act.Recode(quote(row), Code.parse(row.getString("to_code")));
      case "theme" ->
          new Act.OnTheme(
              Code.parse(row.getString("code")), Presence.valueOf(large(row, "presence")));
      case "comment" ->
          new Act.Comment(
              row.getString("quote") == null ? Optional.empty() : Optional.of(quote(row)),
              Optional.ofNullable(row.getString("to_code")).map(Code::parse),
              row.getString("comment"));
      case "audit" ->
          new Act.Audit(
              row.getString("sample"),
              passage(row),
              Arrays.stream(row.getString("missed").split(" "))
                  .filter(code -> !code.isEmpty())
                  .map(Code::parse)
                  .collect(Collectors.toSet()));
      case "attribute" ->
          new Act.OnAttribute(
              row.getString("attribute"),
              row.getString("child"),
              row.getString("value"),
              row.getString("passage") == null ? Optional.empty() : Optional.of(passage(row)));
      case "undo" -> new Act.Undo(UUID.fromString(row.getString("undoes")));
      default -> throw new IllegalStateException("no kind of decision: " + kind);
    };
  }

  private static CodedQuote quote(ResultSet row) throws SQLException {
    return new CodedQuote(
        new QuoteId(row.getString("quote")), Code.parse(row.getString("code")), passage(row));
  }

  static Passage passage(ResultSet row) throws SQLException {
    return new Passage(
        row.getString("passage"),
        row.getInt("page"),
        row.getInt("end_page"),
        row.getInt("text_start"),
        row.getInt("text_end"),
        StoredJson.boxes(row.getString("boxes")));
  }

  private static String large(ResultSet row, String column) throws SQLException {
    return row.getString(column).toUpperCase(Locale.ROOT);
  }
}
