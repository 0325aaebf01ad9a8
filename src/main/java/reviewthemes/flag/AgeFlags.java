package reviewthemes.flag;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.attribute.AgeQuote;
import reviewthemes.attribute.ChildAges;
import reviewthemes.context.Subject;

/**
 * Replaces the flags for infants and adolescents by what the child's age at the incident says.
 *
 * <p>Where the review tells no age, what was learned stands.
 */
public final class AgeFlags {
  private static final String INFANT = "child.infant";
  private static final String ADOLESCENT = "child.adolescent";

  private AgeFlags() {}

  public static List<Flag> apply(List<Flag> flags, ChildAges ages) {
    if (ages.children().isEmpty()) {
      return flags;
    }
    List<Flag> changed = new ArrayList<>();
    for (Flag flag : flags) {
      changed.add(
          switch (flag.code().theme().value()) {
            case INFANT -> of(flag, ages, ages.infant());
            case ADOLESCENT -> of(flag, ages, ages.adolescent());
            default -> flag;
          });
    }
    return changed;
  }

  private static Flag of(Flag flag, ChildAges ages, List<AgeQuote> stated) {
    double sure = ages.children().stream().mapToDouble(child -> child.confidence()).max().orElse(0);
    List<String> reasons =
        ages.children().stream()
            .map(
                child ->
                    "at the incident "
                        + (child.child().isEmpty() ? "the child" : child.child())
                        + " was "
                        + child.age().map(age -> age + " old").orElse("of an age not told"))
            .toList();
    List<Quote> quotes = stated.stream().map(AgeFlags::quote).toList();
    return new Flag(
        flag.code(), !quotes.isEmpty(), quotes.isEmpty() ? 1 - sure : sure, reasons, quotes);
  }

  private static Quote quote(AgeQuote stated) {
    List<String> why = new ArrayList<>();
    why.add("states the child's age at the incident: " + stated.age());
    why.addAll(stated.why());
    return new Quote(
        stated.sentence(), stated.span(), stated.confidence(), Subject.CHILD, List.of(), why);
  }
}
