package reviewthemes.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reviewthemes.codebook.Code;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.count.Verdict;
import reviewthemes.count.table.AgreementTable;
import reviewthemes.count.table.Table;
import reviewthemes.evaluate.agreement.Agreement;
import reviewthemes.evaluate.agreement.Rating;

/**
 * How well coders agree with each other, and people with the program.
 *
 * @param catalogue what is counted
 * @param cases the reviews
 * @param ratings what each coder said, if that is known coder by coder
 */
record CountAgreement(Catalogue catalogue, List<CodedCase> cases, List<Rating> ratings) {
  private static final List<String> ANSWERS =
      List.of(Verdict.PRESENT.name(), Verdict.ABSENT.name(), Verdict.CANNOT_TELL.name());

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    String coders =
        ratings.stream().map(Rating::coder).collect(Collectors.toCollection(TreeSet::new)).stream()
            .collect(Collectors.joining(", "));
    if (coders.contains(", ")) {
      tables.add(
          AgreementTable.of("coders", "AGREEMENT OF " + coders, agreements(ratings, ANSWERS)));
    }
    List<Rating> machine = machine();
    tables.add(
        AgreementTable.of(
            "program",
            "AGREEMENT OF PROGRAM AND PEOPLE",
            agreements(machine, ANSWERS.subList(0, 2))));
    return tables;
  }

  /** On all together first, then code by code. */
  private Map<String, Agreement> agreements(List<Rating> all, List<String> answers) {
    Map<String, Agreement> agreements = new LinkedHashMap<>();
    agreements.put("all together", Agreement.of(all, answers));
    for (Item item : catalogue.items()) {
      if (!item.isDerived()) {
        Code code = item.rule().codes().iterator().next();
        List<Rating> own =
            all.stream().filter(rating -> rating.unit().endsWith(" " + code)).toList();
        if (!own.isEmpty()) {
          agreements.put(item.name(), Agreement.of(own, answers));
        }
      }
    }
    return agreements;
  }

  private List<Rating> machine() {
    return cases.stream()
        .flatMap(
            coded ->
                coded.marks().keySet().stream()
                    .filter(code -> coded.standing(code, Basis.VERDICTS).isKnown())
                    .flatMap(
                        code ->
                            Stream.of(
                                rating(coded, code, "program", Basis.SUGGESTIONS),
                                rating(coded, code, "people", Basis.VERDICTS))))
        .toList();
  }

  private static Rating rating(CodedCase coded, Code code, String coder, Basis basis) {
    Standing standing = coded.standing(code, basis);
    return new Rating(coded.review() + " " + code, coder, standing.name());
  }
}
