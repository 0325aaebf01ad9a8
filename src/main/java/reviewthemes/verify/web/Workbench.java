package reviewthemes.verify.web;

import reviewthemes.attribute.profile.Vocabularies;
import reviewthemes.codebook.Codebook;
import reviewthemes.review.PageDrawer;
import reviewthemes.review.ReviewReader;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.audit.Shares;
import reviewthemes.verify.recent.RecentStates;
import reviewthemes.verify.recent.RecentWorkspace;

/**
 * What the pages work with.
 *
 * @param workspace reviews, suggestions and decisions
 * @param codebook the themes
 * @param reader reads the text of a document
 * @param drawer draws its pages
 * @param coder who decides, unless somebody else signs in
 * @param splitter splits documents into sentences, as the machine does
 * @param vocabularies how attributes are written
 * @param shares tells where shares may lie
 * @param reports makes thematic reviews of the workspace
 * @param states what decisions came to, of reviews looked at last
 */
public record Workbench(
    Workspace workspace,
    Codebook codebook,
    ReviewReader reader,
    PageDrawer drawer,
    Coder coder,
    SentenceSplitter splitter,
    Vocabularies vocabularies,
    Shares shares,
    Reports reports,
    RecentStates states) {
  public Workbench(
      Workspace workspace,
      Codebook codebook,
      ReviewReader reader,
      PageDrawer drawer,
      Coder coder,
      SentenceSplitter splitter,
      Vocabularies vocabularies,
      Shares shares,
      Reports reports) {
    this(
        workspace,
        codebook,
        reader,
        drawer,
        coder,
        splitter,
        vocabularies,
        shares,
        reports,
        new RecentStates());
  }

  /** The same, with a workspace that remembers. */
  Workbench remembering() {
    return new Workbench(
        new RecentWorkspace(workspace),
        codebook,
        reader,
        drawer,
        coder,
        splitter,
        vocabularies,
        shares,
        reports);
  }
}
