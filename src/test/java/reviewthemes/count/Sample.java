package reviewthemes.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/** Small made-up cases and a small catalogue for tests. */
public final class Sample {
  public static final Code ABUSE = Code.parse("parent.domestic_abuse");
  public static final Code HEALTH = Code.parse("parent.mental_health");
  public static final Item ABUSE_ITEM = Item.of(ABUSE, "Domestic abuse");
  public static final Item HEALTH_ITEM = Item.of(HEALTH, "Mental health");
  public static final Item BOTH =
      new Item(
          "parent.both", "Both", new Rule.AllOf(List.of(ABUSE_ITEM.rule(), HEALTH_ITEM.rule())));
  public static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              new Catalogue.Section("Parents", List.of(ABUSE_ITEM, HEALTH_ITEM)),
              new Catalogue.Section("Computed", List.of(BOTH))),
          List.of(new Catalogue.Group("group.each", "each", List.of(ABUSE_ITEM, HEALTH_ITEM))),
          new Limits(10, Set.of("SCR"), .9, "scope", Set.of("summary")));

  private Sample() {}

  /** Reviews read in full, of which the first {@code abuse} and {@code health} are suggested. */
  public static List<CodedCase> suggested(int reviews, int abuse, int health) {
    List<CodedCase> cases = new ArrayList<>();
    for (int i = 0; i < reviews; i++) {
      cases.add(
          suggestion(
              "r" + i, Exposure.FULL, Map.of(), Map.of(ABUSE, i < abuse, HEALTH, i < health)));
    }
    return cases;
  }

  public static CodedCase suggestion(
      String id, Exposure exposure, Map<String, String> attributes, Map<Code, Boolean> suggested) {
    Map<Code, Mark> marks = new java.util.HashMap<>();
    suggested.forEach((code, yes) -> marks.put(code, Mark.suggestion(yes)));
    return new CodedCase(new ReviewId(id), exposure, attributes, marks);
  }

  public static CodedCase decided(String id, Exposure exposure, Map<Code, Verdict> verdicts) {
    Map<Code, Mark> marks = new java.util.HashMap<>();
    for (Code code : List.of(ABUSE, HEALTH)) {
      marks.put(code, new Mark(true, Optional.ofNullable(verdicts.get(code))));
    }
    return new CodedCase(new ReviewId(id), exposure, Map.of(), marks);
  }
}
