package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.Mark;

/**
 * What a reader has to know about counts.
 *
 * @param bases whose word counts
 */
record CountNotes(List<Basis> bases) {
  List<String> of(List<CodedCase> cases) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Reviews are counted, not mentions. An interval says where the share may lie among all"
            + " reviews like these (Wilson, 95 %).");
    if (bases.contains(Basis.SUGGESTIONS)) {
      notes.add("Suggested: by the program alone; nothing counts until a person has looked.");
    }
    long summaries = having(cases, Exposure.SUMMARY);
    long unread = having(cases, Exposure.UNREAD);
    if (summaries + unread > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Of %d reviews, summaries only: %d; with unread pages: %d. Silence there is no absence,"
                  + " so %s.",
              cases.size(),
              summaries,
              unread,
              bases.contains(Basis.VERDICTS)
                  ? "suggestions on them count apart; a person's verdict on them counts"
                  : "they count apart"));
    }
    if (bases.contains(Basis.VERDICTS)) {
      notes.add(verified(cases));
    }
    return notes;
  }

  private static long having(List<CodedCase> cases, Exposure exposure) {
    return cases.stream().filter(coded -> coded.exposure() == exposure).count();
  }

  /** How much of what could be decided has been. */
  static String verified(List<CodedCase> cases) {
    List<Mark> marks = cases.stream().flatMap(coded -> coded.marks().values().stream()).toList();
    long open = marks.stream().filter(mark -> mark.verdict().isEmpty()).count();
    if (open == 0) {
      return "Verified: a person has decided on every theme of every review.";
    }
    return String.format(
        Locale.ROOT,
        "Verified: of %d decisions %d (%.0f %%) are still open; they count neither way.",
        marks.size(),
        open,
        100.0 * open / marks.size());
  }
}
