package reviewthemes.verify.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Presence;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeState;

/**
 * The suggestions of a review as a coder sees them.
 *
 * @param themes all themes, in the codebook's order
 * @param reading all quotes, in reading order
 */
public record Suggestions(List<ThemeBlock> themes, List<Card> reading) {
  public Suggestions {
    themes = List.copyOf(themes);
    reading = List.copyOf(reading);
  }

  public static Suggestions of(ReviewState state, Coder coder, Codebook codebook) {
    List<Card> cards =
        state.quotes().stream().map(quote -> new Card(quote, coder, codebook)).toList();
    Map<Code, List<Card>> byCode = new HashMap<>();
    Map<Code, Integer> accepted = new HashMap<>();
    for (Card card : cards) {
      byCode.computeIfAbsent(card.state().quote().code(), code -> new ArrayList<>()).add(card);
      card.state()
          .of(coder)
          .filter(held -> held.accepts(held.code()))
          .ifPresent(held -> accepted.merge(held.code(), 1, Integer::sum));
    }
    List<ThemeBlock> blocks = new ArrayList<>();
    for (ThemeState theme : state.themes()) {
      List<Card> own = ranked(theme, byCode.getOrDefault(theme.code(), List.of()));
      Optional<Presence> hint =
          theme.of(coder).isPresent() ? Optional.empty() : state.suggests(coder, theme.code());
      blocks.add(
          new ThemeBlock(
              theme,
              CodeName.of(theme.code(), codebook),
              own,
              accepted.getOrDefault(theme.code(), 0),
              hint,
              coder));
    }
    return new Suggestions(blocks, cards);
  }

  /** Quotes stand as the machine ranks them, and after them those that people added. */
  private static List<Card> ranked(ThemeState theme, List<Card> cards) {
    Map<String, Integer> ranks = new HashMap<>();
    for (QuoteResult quote : theme.flag().map(FlagResult::quotes).orElse(List.of())) {
      ranks.put(quote.id(), ranks.size());
    }
    List<Card> ranked = new ArrayList<>(cards);
    ranked.sort(Comparator.comparingInt(card -> ranks.getOrDefault(card.id(), Integer.MAX_VALUE)));
    return ranked;
  }

  /** Themes that are suggested, or that people found. */
  public List<ThemeBlock> suggested() {
    return themes.stream().filter(Suggestions::isUp).toList();
  }

  /** Themes with faint traces only. */
  public List<ThemeBlock> faint() {
    return themes.stream().filter(block -> !isUp(block) && !block.cards().isEmpty()).toList();
  }

  /** Themes of which nothing was found. */
  public List<ThemeBlock> empty() {
    return themes.stream().filter(block -> !isUp(block) && block.cards().isEmpty()).toList();
  }

  /**
   * Suggested themes that the coder's verdicts on quotes settle, and that they have not decided.
   */
  public List<ThemeBlock> due() {
    return themes.stream()
        .filter(block -> isUp(block) && !block.suggestedPresence().isEmpty())
        .toList();
  }

  /** Codes of those, with blanks between. */
  public String dueCodes() {
    return due().stream().map(block -> block.code().toString()).collect(Collectors.joining(" "));
  }

  private static boolean isUp(ThemeBlock block) {
    return block.suggested() || block.accepted() > 0 || block.presence().equals("present");
  }

  public Optional<ThemeBlock> theme(Code code) {
    return themes.stream().filter(block -> block.code().equals(code)).findFirst();
  }

  public Optional<Card> card(String id) {
    return reading.stream().filter(card -> card.id().equals(id)).findFirst();
  }
}
