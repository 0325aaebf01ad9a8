package reviewthemes.verify.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Polarity;
import reviewthemes.output.Document;
import reviewthemes.output.Row;
import reviewthemes.verify.AttributeState;
import reviewthemes.verify.Progress;

/**
 * A review in the list of reviews.
 *
 * @param row the document and what is suggested
 * @param progress how far the coder is
 * @param inFolder whether it was in the folder at the last run
 * @param codebook the themes
 * @param attributes what is known of the review as a whole
 * @param duty what the coder has to do with it
 */
public record ReviewRow(
    Row row,
    Progress progress,
    boolean inFolder,
    Codebook codebook,
    List<AttributeState> attributes,
    Duty duty) {
  private static final List<String> IN_SHORT =
      List.of("review_type", "publication_date", "age", "gender", "outcome");

  public Document document() {
    return row.review();
  }

  /** What the review is in a few words, such as {@code CSPR · 2021-03-18 · 9 weeks}. */
  public String inShort() {
    return attributes.stream()
        .filter(state -> IN_SHORT.contains(state.attribute()))
        .filter(state -> !state.value().equals("unknown"))
        .sorted(Comparator.comparingInt(state -> IN_SHORT.indexOf(state.attribute())))
        .map(AttributeState::value)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** {@code new}, {@code begun} or {@code done}. */
  public String stage() {
    boolean nothing = progress.quotesDecided() + progress.themesDecided() == 0;
    boolean done = duty.mine() ? duty.finished() : progress.isDone();
    return done ? "done" : nothing ? "new" : "begun";
  }

  public String stageWord() {
    return switch (stage()) {
      case "done" -> "Done";
      case "new" -> "Not begun";
      default -> "Under way";
    };
  }

  /** Decided quotes and themes, in per cent of those that await a verdict. */
  public int percent() {
    int all = progress.quotes() + progress.themes();
    return all == 0 ? 100 : 100 * (progress.quotesDecided() + progress.themesDecided()) / all;
  }

  /** How many codes of this kind are suggested. */
  public int count(Polarity polarity) {
    return suggested(polarity).size();
  }

  /** Names of the themes that are suggested this way. */
  public List<String> suggested(Polarity polarity) {
    return row.cells().entrySet().stream()
        .filter(cell -> cell.getKey().polarity() == polarity && cell.getValue().suggested())
        .map(Map.Entry::getKey)
        .sorted()
        .map(code -> CodeName.of(code, codebook).theme())
        .toList();
  }

  public boolean suggests(String theme) {
    return row.cells().entrySet().stream()
        .anyMatch(
            cell -> cell.getValue().suggested() && cell.getKey().theme().value().equals(theme));
  }

  /** What the reader should know before trusting what is not suggested. */
  public List<String> warnings() {
    java.util.ArrayList<String> warnings =
        new java.util.ArrayList<>(document().coverage().warnings());
    if (!document().looksLikeReview()) {
      warnings.add("does not read like a case review: nothing is suggested");
    }
    if (!inFolder) {
      warnings.add("was not in the folder at the last run");
    }
    return warnings;
  }
}
