package reviewthemes.verify.trail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Act;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Passage;

/** What is told of an act: the words for it, and what it is about. */
final class Said {
  private Said() {}

  static Optional<CodedQuote> quote(Act act) {
    if (act instanceof Act.OnQuote on) {
      return Optional.of(on.quote());
    } else if (act instanceof Act.AddQuote add) {
      return Optional.of(add.quote());
    } else if (act instanceof Act.Recode recode) {
      return Optional.of(recode.quote());
    } else if (act instanceof Act.Comment comment) {
      return comment.quote();
    } else if (act instanceof Act.Adjudicate adjudicate) {
      return quote(adjudicate.judgement());
    }
    return Optional.empty();
  }

  /** The code that it leads to. */
  static Optional<Code> code(Act act) {
    if (act instanceof Act.Judgement judgement) {
      return Optional.of(judgement.code());
    } else if (act instanceof Act.Adjudicate adjudicate) {
      return Optional.of(adjudicate.judgement().code());
    } else if (act instanceof Act.Comment comment) {
      return comment.theme().or(() -> comment.quote().map(CodedQuote::code));
    }
    return Optional.empty();
  }

  static Optional<Passage> passage(Act act) {
    if (act instanceof Act.Audit audit) {
      return Optional.of(audit.passage());
    } else if (act instanceof Act.OnAttribute on) {
      return on.evidence();
    }
    return quote(act).map(CodedQuote::passage);
  }

  static String note(Act act) {
    if (act instanceof Act.Comment comment) {
      return comment.text();
    }
    return act instanceof Act.Adjudicate adjudicate ? adjudicate.reason() : "";
  }

  /** What was done; what an undo is about is told by the caller, who knows the log. */
  static String what(Act act) {
    if (act instanceof Act.OnQuote on) {
      return switch (on.verdict()) {
        case ACCEPT -> "accepted the quote";
        case REJECT -> "rejected the quote";
        case UNSURE -> "unsure of the quote";
      };
    } else if (act instanceof Act.AddQuote) {
      return "added the quote by hand";
    } else if (act instanceof Act.Recode recode) {
      return "moved the quote from " + recode.quote().code() + " to " + recode.to();
    } else if (act instanceof Act.OnTheme on) {
      return switch (on.presence()) {
        case PRESENT -> "theme present in the review";
        case ABSENT -> "theme absent from the review";
        case CANNOT_TELL -> "cannot tell whether the theme is present";
      };
    } else if (act instanceof Act.Comment) {
      return "commented";
    } else if (act instanceof Act.Audit audit) {
      return audit.missed().isEmpty()
          ? "audit sample: nothing missed here"
          : "audit sample: missed "
              + audit.missed().stream().map(Code::toString).collect(Collectors.joining(", "));
    } else if (act instanceof Act.OnAttribute on) {
      return attribute(on) + ": " + on.value();
    } else if (act instanceof Act.Adjudicate adjudicate) {
      return "settled: " + what(adjudicate.judgement());
    }
    return "took back";
  }

  private static String attribute(Act.OnAttribute on) {
    String name = on.attribute().replace('_', ' ').toLowerCase(Locale.ROOT);
    return on.of().isEmpty() ? name : name + " of " + on.of();
  }
}
