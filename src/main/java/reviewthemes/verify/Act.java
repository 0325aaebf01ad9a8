package reviewthemes.verify;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import reviewthemes.codebook.Code;

/** What was decided. Each act carries the words it is about, so that it can be read on its own. */
public sealed interface Act {
  /** What it is about, within a review; two acts of one coder on the same thing may conflict. */
  String subject();

  /** An act that a coder stands by, and that an adjudicator can settle. */
  sealed interface Judgement extends Act {
    /** The code that holds if one follows the judgement. */
    Code code();
  }

  /** A verdict on a quote. */
  record OnQuote(CodedQuote quote, Verdict verdict) implements Judgement {
    @Override
    public Code code() {
      return quote.code();
    }

    @Override
    public String subject() {
      return "quote " + quote.id();
    }
  }

  /** A quote that the machine missed; whoever adds it accepts it. */
  record AddQuote(CodedQuote quote) implements Judgement {
    @Override
    public Code code() {
      return quote.code();
    }

    @Override
    public String subject() {
      return "quote " + quote.id();
    }
  }

  /**
   * A quote that shows something else: another polarity or theme. Whoever says so accepts it there.
   *
   * @param quote the quote with the code it had
   * @param to the code it should have
   */
  record Recode(CodedQuote quote, Code to) implements Judgement {
    @Override
    public Code code() {
      return to;
    }

    @Override
    public String subject() {
      return "quote " + quote.id();
    }
  }

  /** A verdict on a theme for the whole review. */
  record OnTheme(Code code, Presence presence) implements Judgement {
    @Override
    public String subject() {
      return "theme " + code;
    }
  }

  /**
   * A remark, on a quote, on a theme, or on the whole review.
   *
   * @param text not blank
   */
  record Comment(Optional<CodedQuote> quote, Optional<Code> theme, String text) implements Act {
    public Comment {
      Texts.need(text, "a comment");
    }

    @Override
    public String subject() {
      return "comment "
          + quote.map(on -> on.id().value()).or(() -> theme.map(Code::toString)).orElse("review");
    }
  }

  /**
   * What a passage of an audit sample, in which nothing was suggested, turned out to hold.
   *
   * @param sample id of the sample
   * @param passage the passage
   * @param missed codes that it shows; none if nothing was missed
   */
  record Audit(String sample, Passage passage, Set<Code> missed) implements Act {
    public Audit {
      missed = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(missed));
    }

    @Override
    public String subject() {
      return "audit " + sample + " " + passage.start();
    }
  }

  /**
   * What a review tells as a whole, as a person found it.
   *
   * @param attribute such as {@code review_type}
   * @param of the index child it is told of, or empty if of the review or its only child
   * @param value the value, or {@code unknown} if the review does not tell
   * @param evidence the words that say so, if the coder chose any
   */
  record OnAttribute(String attribute, String of, String value, Optional<Passage> evidence)
      implements Act {
    public OnAttribute {
      Texts.need(attribute, "an attribute");
      Texts.need(value, "an attribute's value");
    }

    @Override
    public String subject() {
      return "attribute " + (attribute + " " + of).strip();
    }
  }

  /**
   * The last word on what coders disagree about.
   *
   * @param reason not blank
   */
  record Adjudicate(Judgement judgement, String reason) implements Act {
    public Adjudicate {
      Texts.need(reason, "an adjudication's reason");
    }

    @Override
    public String subject() {
      return "adjudication " + judgement.subject();
    }
  }

  /**
   * Takes back what the same coder did before. Taking back an undo does the thing again.
   *
   * @param what id of a decision, or of a bulk of decisions
   */
  record Undo(UUID what) implements Act {
    @Override
    public String subject() {
      return "undo " + what;
    }
  }
}
