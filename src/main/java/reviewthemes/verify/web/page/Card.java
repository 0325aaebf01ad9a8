package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Theme;
import reviewthemes.output.QuoteResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.Coder;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.Verdict;

/**
 * A quote as a coder sees it.
 *
 * @param state what the machine says and what people hold
 * @param coder who looks at it
 * @param codebook the themes
 */
public record Card(QuoteState state, Coder coder, Codebook codebook) {
  private static final Pattern INDICATOR = Pattern.compile("indicator (\\S+): .*", Pattern.DOTALL);

  /** Id of its element on the page. */
  public String element() {
    return "quote-" + id();
  }

  public String id() {
    return state.quote().id().value();
  }

  public CodeName name() {
    return CodeName.of(state.quote().code(), codebook);
  }

  public String text() {
    return state.quote().passage().text();
  }

  public int page() {
    return state.quote().passage().page();
  }

  /** Pages and, if it is printed, the number of the paragraph. */
  public String where() {
    int last = state.quote().passage().endPage();
    String pages = page() == last ? "Page " + page() : "Pages " + page() + "\u2013" + last;
    String paragraph = suggestion().map(QuoteResult::paragraph).orElse("");
    return paragraph.isEmpty() ? pages : pages + ", para " + paragraph;
  }

  public String section() {
    return suggestion().map(QuoteResult::section).orElse("");
  }

  public Optional<QuoteResult> suggestion() {
    return state.suggestion();
  }

  /** How likely an analyst accepts it, in per cent, or nothing. */
  public String score() {
    return suggestion().map(quote -> String.valueOf(Math.round(100 * quote.score()))).orElse("");
  }

  public List<String> why() {
    return suggestion().map(QuoteResult::why).orElse(List.of());
  }

  /** Ids of the indicators that found it, with blanks between. */
  public String indicators() {
    return why().stream()
        .map(INDICATOR::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.joining(" "));
  }

  /** Page, left, top, width and height of each box, in points. */
  public String boxes() {
    return Word.places(state.quote().passage().boxes());
  }

  /** What the coder holds: {@code open}, {@code accept}, {@code reject}, {@code unsure}. */
  public String verdict() {
    return own().map(held -> held.verdict().name().toLowerCase(Locale.ROOT)).orElse("open");
  }

  /** The code that the coder moved it to, if it is another. */
  public Optional<CodeName> movedTo() {
    return own()
        .filter(held -> held.verdict() == Verdict.ACCEPT)
        .map(QuoteStanding::code)
        .filter(code -> !code.equals(state.quote().code()))
        .map(code -> CodeName.of(code, codebook));
  }

  public boolean stale() {
    return own().filter(QuoteStanding::stale).isPresent();
  }

  /** Hash of the definition under which the coder decided, or empty. */
  public String decidedUnder() {
    return own().map(held -> held.decision().basis().definition()).orElse("");
  }

  /** The code with the other polarity, if its theme has it. */
  public Optional<Code> otherWay() {
    Code now = own().map(QuoteStanding::code).orElse(state.quote().code());
    return codebook.theme(now.theme()).map(Theme::codes).stream()
        .flatMap(List::stream)
        .filter(code -> !code.equals(now))
        .findFirst();
  }

  /** What others hold of it, as far as the coder may see it. */
  public List<Said> others() {
    return state.standings().entrySet().stream()
        .filter(held -> !held.getKey().equals(coder))
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(held -> new Said(held.getKey().name(), words(held.getValue())))
        .toList();
  }

  private String words(QuoteStanding held) {
    return switch (held.verdict()) {
      case REJECT -> "rejected it";
      case UNSURE -> "is unsure";
      case ACCEPT ->
          held.code().equals(state.quote().code())
              ? "accepted it"
              : "moved it to " + CodeName.of(held.code(), codebook).full();
    };
  }

  /** What an adjudicator decided, where coders disagreed. */
  public Optional<Said> settled() {
    return state.settled().map(last -> new Said(last.decision().coder().name(), words(last)));
  }

  public List<Said> comments() {
    return state.comments().stream()
        .map(on -> new Said(on.coder().name(), ((Act.Comment) on.act()).text()))
        .toList();
  }

  private Optional<QuoteStanding> own() {
    return state.of(coder);
  }
}
