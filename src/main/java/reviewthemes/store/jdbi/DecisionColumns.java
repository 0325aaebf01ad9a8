package reviewthemes.store.jdbi;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import reviewthemes.store.json.StoredJson;
import reviewthemes.verify.Act;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Passage;

/** A decision as the columns of a row. */
final class DecisionColumns {
  private final Map<String, Object> columns = new LinkedHashMap<>();

  private DecisionColumns() {}

  /** Adds a row and returns its number. */
  static long insert(Handle handle, Draft draft, Instant at) {
    DecisionColumns row = new DecisionColumns();
    row.draft(draft, at);
    row.columns.put("adjudicates", draft.act() instanceof Act.Adjudicate ? 1 : 0);
    row.act(draft.act());
    String names = String.join(", ", row.columns.keySet());
    String binds =
        row.columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    return handle
        .createQuery("INSERT INTO decision (" + names + ") VALUES (" + binds + ") RETURNING number")
        .bindMap(row.columns)
        .mapTo(Long.class)
        .one();
  }

  private void draft(Draft draft, Instant at) {
    columns.put("id", draft.id().toString());
    columns.put("at", Times.write(at));
    columns.put("coder", draft.coder().name());
    columns.put("review", draft.review().value());
    columns.put("subject", draft.act().subject());
    draft.bulk().map(UUID::toString).ifPresent(bulk -> columns.put("bulk", bulk));
    columns.put("run", draft.basis().run());
    columns.put("sha256", draft.basis().sha256());
    columns.put("codebook", draft.basis().codebook());
    columns.put("definition", draft.basis().definition());
    columns.put("models", draft.basis().models());
    columns.put("seconds", draft.seconds());
  }

  private void act(Act act) {
    if (act instanceof Act.OnQuote on) {
      quote("quote", on.quote());
      columns.put("verdict", small(on.verdict()));
    } else if (act instanceof Act.AddQuote add) {
      quote("add", add.quote());
    } else if (act instanceof Act.Recode recode) {
      quote("recode", recode.quote());
      columns.put("to_code", recode.to().toString());
    } else if (act instanceof Act.OnTheme on) {
      columns.put("kind", "theme");
      columns.put("code", on.code().toString());
      columns.put("presence", small(on.presence()));
    } else if (act instanceof Act.Comment comment) {
      comment.quote().ifPresent(quote -> quote("comment", quote));
      comment.theme().ifPresent(code -> columns.put("to_code", code.toString()));
      columns.put("kind", "comment");
      columns.put("comment", comment.text());
    } else if (act instanceof Act.Audit audit) {
      columns.put("kind", "audit");
      columns.put("sample", audit.sample());
      passage(audit.passage());
      columns.put(
          "missed", audit.missed().stream().map(Object::toString).collect(Collectors.joining(" ")));
    } else if (act instanceof Act.OnAttribute on) {
      columns.put("kind", "attribute");
      columns.put("attribute", on.attribute());
      columns.put("child", on.of());
      columns.put("value", on.value());
      on.evidence().ifPresent(this::passage);
    } else if (act instanceof Act.Adjudicate adjudicate) {
      columns.put("reason", adjudicate.reason());
      act(adjudicate.judgement());
    } else if (act instanceof Act.Undo undo) {
      columns.put("kind", "undo");
      columns.put("undoes", undo.what().toString());
    }
  }

  private void quote(String kind, CodedQuote quote) {
    columns.put("kind", kind);
    columns.put("quote", quote.id().value());
    columns.put("code", quote.code().toString());
    passage(quote.passage());
  }

  private void passage(Passage passage) {
    columns.put("passage", passage.text());
    columns.put("page", passage.page());
    columns.put("end_page", passage.endPage());
    columns.put("text_start", passage.start());
    columns.put("text_end", passage.end());
    columns.put("boxes", StoredJson.boxes(passage.boxes()));
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
