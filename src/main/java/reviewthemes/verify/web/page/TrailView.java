package reviewthemes.verify.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.verify.DefinitionComparison;
import reviewthemes.verify.DefinitionComparison.Piece;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.trail.TrailEntry;
import reviewthemes.verify.trail.TrailFilter;

/**
 * A page of the audit trail.
 *
 * @param entries the latest first
 * @param all how many fit the filter
 * @param page number of the page, from 1
 * @param pages how many there are
 * @param filter what was chosen
 * @param comparison tells what changed in a definition
 */
public record TrailView(
    List<TrailEntry> entries,
    int all,
    int page,
    int pages,
    TrailFilter filter,
    DefinitionComparison comparison) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneOffset.UTC);

  public TrailView {
    entries = List.copyOf(entries);
  }

  public String when(TrailEntry entry) {
    return TIME.format(entry.decision().at());
  }

  public Optional<Sign> sign(TrailEntry entry) {
    return entry.code().map(Code::polarity).map(Sign::of);
  }

  public String seconds(TrailEntry entry) {
    double seconds = entry.decision().seconds();
    return seconds == 0 ? "" : String.format(Locale.UK, "%.0f s", Math.max(1, seconds));
  }

  /** What changed in the definition since; all of it as removed if the theme is gone. */
  public List<Piece> changes(TrailEntry entry) {
    ThemeDefinition before = entry.definition().orElseThrow();
    return entry
        .now()
        .map(now -> comparison.compare(before, now))
        .orElseGet(
            () ->
                List.of(
                    new Piece(
                        DefinitionComparison.Kind.REMOVED, String.join("\n", before.lines()))));
  }

  /** The wordings that the entries rest on, by hash. */
  public Map<String, ThemeDefinition> definitions() {
    Map<String, ThemeDefinition> wordings = new TreeMap<>();
    entries.forEach(
        entry -> entry.definition().ifPresent(wording -> wordings.put(wording.hash(), wording)));
    return wordings;
  }

  /** The choices as the query of an address. */
  public String query() {
    Map<String, String> chosen = new TreeMap<>();
    chosen.put("review", filter.review());
    chosen.put("theme", filter.theme());
    chosen.put("coder", filter.coder());
    chosen.put("from", filter.from().map(LocalDate::toString).orElse(""));
    chosen.put("to", filter.to().map(LocalDate::toString).orElse(""));
    StringBuilder query = new StringBuilder("?");
    chosen.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            query
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&');
          }
        });
    return query.substring(0, query.length() - 1);
  }

  /** Address of another page. */
  public String turn(int to) {
    return "/trail" + (query().isEmpty() ? "?" : query() + "&") + "page=" + to;
  }
}
