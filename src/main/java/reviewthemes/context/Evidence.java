package reviewthemes.context;

import reviewthemes.text.Span;

/** Makes cues of what no words say. */
final class Evidence {
  private Evidence() {}

  /** The section's role decided. */
  static Cue ofSection(SentenceContext sentence, Meaning.Axis axis) {
    int start = sentence.sentence().span().start();
    return new Cue("section." + sentence.role().id(), new Span(start, start), axis);
  }
}
