package reviewthemes.verify.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An estimate in plain words. */
public final class EstimateWords {
  private static final int PERCENT = 100;
  private static final int EXACT_BELOW = 10;

  private EstimateWords() {}

  /** One sentence or two for each thing that can be told, and for each that cannot. */
  public static List<String> of(Estimate estimate) {
    if (estimate.looked() == 0) {
      return List.of("Nobody has looked at any of the passages yet.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.UK,
            "Looked at %d of %,d passages without a quote: %s.",
            estimate.looked(),
            estimate.population(),
            missedIn(estimate.withMissed())));
    if (estimate.isTooFew()) {
      lines.add(
          "Too few looked at to tell more: look at "
              + (Estimate.FEWEST - estimate.looked())
              + " more at least.");
      return lines;
    }
    Estimate.Guess share = estimate.share().orElseThrow();
    lines.add(
        "So something was missed in "
            + percent(share.value())
            + " of such passages ("
            + between(percent(share.interval().low()), percent(share.interval().high()))
            + ").");
    Estimate.Guess missed = estimate.missed().orElseThrow();
    lines.add(
        "In all reviews that makes about "
            + number(missed.value())
            + " missed quotes ("
            + between(number(missed.interval().low()), number(missed.interval().high()))
            + ").");
    lines.add(recall(estimate));
    return lines;
  }

  private static String missedIn(int passages) {
    return switch (passages) {
      case 0 -> "nothing was missed in them";
      case 1 -> "something was missed in 1 of them";
      default -> "something was missed in " + passages + " of them";
    };
  }

  private static String recall(Estimate estimate) {
    if (estimate.program().isEmpty()) {
      return "Which part was found cannot be told: nobody has accepted or rejected a suggestion yet.";
    }
    if (!estimate.tells(estimate.program())) {
      return "Too few looked at to tell which part of all there is to find was found.";
    }
    return "Of all there is to find the program suggests about "
        + part(estimate.program().get())
        + "; with what people added by hand before, about "
        + part(estimate.together().orElseThrow())
        + ".";
  }

  private static String part(Estimate.Guess part) {
    return percent(part.value())
        + " ("
        + between(percent(part.interval().low()), percent(part.interval().high()))
        + ")";
  }

  private static String between(String low, String high) {
    return "between " + low + " and " + high;
  }

  private static String percent(double share) {
    double percent = PERCENT * share;
    return String.format(
        Locale.UK, percent > 0 && percent < EXACT_BELOW ? "%.1f %%" : "%.0f %%", percent);
  }

  private static String number(double value) {
    return String.format(Locale.UK, "%,d", Math.round(value));
  }
}
