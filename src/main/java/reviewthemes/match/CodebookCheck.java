package reviewthemes.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.CounterExample;
import reviewthemes.codebook.Example;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.Theme;
import reviewthemes.sentence.Sentence;

/** Holds a codebook's indicators against its examples. */
public final class CodebookCheck {
  private final Codebook codebook;
  private final Matcher matcher;
  private final Function<String, List<Sentence>> sentences;

  /**
   * @param matcher compiled from {@code codebook}
   * @param sentences splits an example; the spans are offsets in the example
   */
  public CodebookCheck(
      Codebook codebook, Matcher matcher, Function<String, List<Sentence>> sentences) {
    this.codebook = codebook;
    this.matcher = matcher;
    this.sentences = sentences;
  }

  /** What does not fit, ordered by place. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    codebook.themes().forEach(theme -> check(theme, problems));
    return problems.stream().sorted().toList();
  }

  private void check(Theme theme, List<Problem> problems) {
    Set<String> used = new HashSet<>();
    boolean any = false;
    for (Example example : theme.examples()) {
      List<Hit> hits = hits(theme, example.text());
      hits.forEach(hit -> used.add(hit.indicator()));
      List<Hit> quoted = hits.stream().filter(hit -> hit.span().overlaps(example.quote())).toList();
      any |= !quoted.isEmpty();
      check(theme, example, quoted, problems);
    }
    if (!any) {
      problems.add(
          Problem.error(theme.place(), "no indicator finds any of the examples 'for'; add one"));
    }
    for (CounterExample example : theme.counterExamples()) {
      for (Hit hit : hits(theme, example.text())) {
        used.add(hit.indicator());
        problems.add(
            Problem.note(
                example.place(),
                "indicator '"
                    + hit.indicator()
                    + "' finds "
                    + words(hit, example.text())
                    + " in an example 'against'; the context must rule it out"));
      }
    }
    for (Indicator indicator : theme.indicators()) {
      if (!used.contains(indicator.id())) {
        problems.add(
            Problem.warning(
                indicator.place(),
                "indicator '" + indicator.id() + "' finds no example; add one that shows it"));
      }
    }
  }

  private static void check(Theme theme, Example example, List<Hit> hits, List<Problem> problems) {
    if (hits.isEmpty()) {
      problems.add(
          Problem.warning(
              example.place(), "no indicator finds this example: \"" + example.quoted() + "\""));
      return;
    }
    boolean fits =
        hits.stream()
            .anyMatch(
                hit -> hit.polarity() == Polarity.NONE || hit.polarity() == example.polarity());
    if (!fits) {
      problems.add(
          Problem.warning(
              example.place(),
              "found only by indicators of the other polarity, such as '"
                  + hits.get(0).indicator()
                  + "' with "
                  + words(hits.get(0), example.text())));
    }
  }

  private List<Hit> hits(Theme theme, String text) {
    return matcher.match(sentences.apply(text)).stream()
        .flatMap(List::stream)
        .filter(hit -> hit.theme().equals(theme.id()))
        .toList();
  }

  private static String words(Hit hit, String text) {
    return "\"" + hit.span().in(text) + "\"";
  }
}
