package reviewthemes.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.Evaluation;
import reviewthemes.evaluate.FigureRow;
import reviewthemes.evaluate.FigureTable;
import reviewthemes.evaluate.Reliability;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.evaluate.measure.Bootstrap;
import reviewthemes.learn.CodedSentence;
import reviewthemes.learn.CodingModel;
import reviewthemes.learn.CodingTrainer;
import reviewthemes.learn.Lesson;
import reviewthemes.learn.Net;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;

/** Tells what a model was made of and what it is worth on reviews that it has not seen. */
final class ModelCard {
  private final TrainingFolder folder;
  private final CodingTrainer.Learned learned;
  private final LearnedCoder leavingOut;

  /**
   * @param leavingOut codes each development review with a model that has not seen it
   */
  ModelCard(TrainingFolder folder, CodingTrainer.Learned learned, LearnedCoder leavingOut) {
    this.folder = folder;
    this.learned = learned;
    this.leavingOut = leavingOut;
  }

  /** The figures that the card states, as tables. */
  List<String> figures() {
    List<Coding> golds = new ArrayList<>();
    Map<ReviewId, Coding> machine = new TreeMap<>();
    Reliability reliability = new Reliability();
    for (int i = 0; i < folder.development().size(); i++) {
      Review review = folder.lessons().get(i).reading().review();
      ScoredReading scored = leavingOut.read(review);
      machine.put(review.id(), Coding.of(review, leavingOut.flags(scored)));
      golds.add(Coding.of(folder.marked().get(i)));
      List<CodedSentence> examples = folder.lessons().get(i).examples();
      for (int s = 0; s < examples.size(); s++) {
        reliability.add(scored, s, learned.model().codes(), examples.get(s).codes());
      }
    }
    Evaluation evaluation = Evaluation.of(golds, machine);
    List<FigureRow> rows = FigureRow.of(evaluation, Bootstrap.STANDARD);
    List<String> lines = new ArrayList<>(FigureTable.flags(rows));
    lines.add("");
    lines.addAll(FigureTable.quotes(rows));
    lines.add("");
    lines.addAll(reliability.lines());
    return lines;
  }

  /** The card in Markdown. */
  String markdown(List<String> figures) {
    CodingModel model = learned.model();
    List<Net> nets = model.sentences().nets();
    long sentences = folder.lessons().stream().mapToLong(lesson -> lesson.examples().size()).sum();
    long reviews = folder.lessons().stream().filter(Lesson::review).count();
    return String.join(
        "\n",
        "# The trained model",
        "",
        "This page is written by `themes train`, together with `coding.model`.",
        "",
        "- **Task**: which sentences of a case review are evidence for which code, and which",
        "  codes the review shows. A suggestion for analysts, never a decision.",
        "- **Made of**: "
            + nets.size()
            + " networks with one hidden layer of "
            + nets.get(0).hidden()
            + " units over "
            + model.sentences().names().size()
            + " features",
        "  (words, pairs of words, cues, indicators, section, heading), averaged; an encoder",
        "  that reads whole passages ([encoder/](encoder/README.md)), averaged with them; a",
        "  logistic regression over what surrounds a sentence, one for reviews and one for",
        "  inspection letters; another over a review's sentences.",
        "- **Learned from** `training/`: "
            + reviews
            + " coded reviews (all fictional), of which "
            + folder.development().size()
            + " are the development",
        "  reviews; "
            + (folder.lessons().size() - reviews)
            + " coded inspection letters (fictional); "
            + sentences
            + " sentences in all, and",
        "  "
            + folder.phrases().size()
            + " coded sentences on their own. No real report's text"
            + " is in it.",
        "- **Legal status** is told by weights of its own, `legal-status.json`, learned from the",
        "  same reviews' front matter.",
        "- **Rebuild**: `./themes train`. The same data and encoder give the same",
        "  model, byte for byte.",
        "- **Judged** on the development reviews, each by a model that was learned without all",
        "  that its writer wrote, and a fifth of all writers with them.",
        "- **Known failures**: strengths are missed more often than concerns; a theme shown",
        "  only by events, without a word of judgement; irony; a child's trouble told with \"he\"",
        "  or \"she\" next to a parent's; themes that nearly all reviews have (kappa is low there",
        "  although agreement is high). Details: `docs/accuracy.md`.",
        "",
        "```",
        String.join("\n", figures),
        "```",
        "");
  }
}
