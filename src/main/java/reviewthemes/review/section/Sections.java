package reviewthemes.review.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Section;
import reviewthemes.review.layout.LaidOut;
import reviewthemes.review.layout.LaidOut.Piece;
import reviewthemes.text.CleanText;

/** Divides a document into sections with roles, and gives each block its section. */
public final class Sections {
  private static final int CONTENTS_LINE = 220;
  private static final int LONG_FRONT = 1200;

  private final SectionRules rules;
  private final RoleFinder finder;

  public Sections(SectionRules rules) {
    this.rules = rules;
    this.finder = new RoleFinder(rules);
  }

  /** The blocks and sections of a document; both in reading order. */
  public record Divided(List<Block> blocks, List<Section> sections) {
    public Divided {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }
  }

  /** Divides a document; safe to call from several threads. */
  public Divided divide(LaidOut document) {
    return new Division(document).run();
  }

  private final class Division {
    private final CleanText clean;
    private final List<Piece> pieces;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Outline outline = new Outline();
    private final Map<String, Integer> lastHeading = new HashMap<>();
    private float topRank;
    private Draft current;
    private Draft resumed;
    private int resumeBox = -1;

    Division(LaidOut document) {
      clean = document.clean();
      pieces = document.pieces();
    }

    Divided run() {
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i).kind() == BlockKind.HEADING) {
          lastHeading.put(HeadingWords.letters(words(pieces.get(i))), i);
          topRank = Math.max(topRank, pieces.get(i).rank());
        }
      }
      current =
          start(
              null,
              0,
              "",
              "",
              Float.MAX_VALUE,
              0,
              new RoleFinder.Found(rules.role(SectionRules.FRONT_MATTER), "precedes any heading"));
      for (int i = 0; i < pieces.size(); i++) {
        place(i, pieces.get(i));
      }
      liftLongFronts();
      List<Section> sections = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        int end = i + 1 < drafts.size() ? drafts.get(i + 1).start() : clean.length();
        sections.add(drafts.get(i).section(end));
      }
      return new Divided(blocks, sections);
    }

    private void place(int index, Piece piece) {
      BlockKind kind = piece.kind();
      if (kind == BlockKind.HEADING && isContentsLine(index, piece)) {
        kind = BlockKind.CONTENTS;
      } else if (kind == BlockKind.HEADING) {
        openSection(piece);
      } else {
        kind = placeText(piece);
      }
      if (kind != BlockKind.HEADING) {
        current.addText(piece.span().length());
      }
      blocks.add(
          new Block(
              blocks.size(), kind, piece.span(), piece.page(), piece.label(), current.index()));
    }

    private boolean isContentsLine(int index, Piece piece) {
      return isContents(current) && lastHeading.get(HeadingWords.letters(words(piece))) > index;
    }

    private void openSection(Piece piece) {
      resumed = null;
      String heading = words(piece);
      Draft parent = outline.enclose(piece.label(), piece.rank());
      RoleFinder.Found found = finder.byHeading(heading, parent);
      if (found == null && isTitle(piece)) {
        found = new RoleFinder.Found(rules.role(SectionRules.FRONT_MATTER), "title");
      }
      if (found == null) {
        found = finder.byParent(parent);
      }
      int level = parent == null ? 1 : parent.level() + 1;
      current = start(parent, level, piece.label(), heading, piece.rank(), begin(piece), found);
      outline.open(current);
    }

    private boolean isTitle(Piece piece) {
      return piece.page() == 1 && drafts.size() == 1 && piece.rank() >= topRank;
    }

    private BlockKind placeText(Piece piece) {
      if (resumed != null && !(resumeBox >= 0 && piece.box() == resumeBox)) {
        resume(begin(piece), resumed);
        resumed = null;
      }
      if (isContents(current)) {
        String words = words(piece);
        if (words.length() < CONTENTS_LINE || !words.endsWith(".")) {
          return piece.kind() == BlockKind.FOOTNOTE ? piece.kind() : BlockKind.CONTENTS;
        }
        current =
            start(
                current.parent(),
                current.level(),
                "",
                "",
                current.rank(),
                begin(piece),
                new RoleFinder.Found(rules.role(SectionRules.OTHER), "follows the contents"));
      }
      runIn(piece);
      return piece.kind();
    }

    private void runIn(Piece piece) {
      if (piece.kind() == BlockKind.FOOTNOTE || piece.kind() == BlockKind.CONTENTS) {
        return;
      }
      RoleFinder.RunIn head = finder.runIn(words(piece));
      if (head == null || head.found().role().equals(current.role())) {
        return;
      }
      Draft around = current;
      String heading = words(piece).substring(0, head.length()).strip();
      current = start(around, around.level() + 1, "", heading, 0, begin(piece), head.found());
      resumed = around;
      resumeBox = piece.box();
    }

    /** Goes back to a section after a paragraph with a role of its own. */
    private void resume(int start, Draft draft) {
      current =
          start(
              draft.parent(),
              draft.level(),
              draft.number(),
              draft.heading(),
              draft.rank(),
              start,
              new RoleFinder.Found(draft.role(), "continues \"" + draft.heading() + "\""));
    }

    private Draft start(
        Draft parent,
        int level,
        String number,
        String heading,
        float rank,
        int start,
        RoleFinder.Found found) {
      Draft draft = new Draft(drafts.size(), parent, level, number, heading, rank, start, found);
      drafts.add(draft);
      return draft;
    }

    /** A title page holds little text; a letter or briefing goes on right under its title. */
    private void liftLongFronts() {
      for (Draft draft : drafts) {
        if (draft.role().id().equals(SectionRules.FRONT_MATTER) && draft.text() > LONG_FRONT) {
          draft.found(
              new RoleFinder.Found(rules.role(SectionRules.OTHER), "too long for front matter"));
        }
      }
    }

    private boolean isContents(Draft draft) {
      return draft.role().id().equals(SectionRules.CONTENTS);
    }

    /** Where a block starts, its printed number included. */
    private int begin(Piece piece) {
      int start = piece.span().start() - piece.label().length() - 1;
      boolean printed =
          piece.kind() != BlockKind.CELL
              && !piece.label().isEmpty()
              && start >= 0
              && clean.text().startsWith(piece.label() + " ", start);
      return printed ? start : piece.span().start();
    }

    private String words(Piece piece) {
      return piece.span().in(clean);
    }
  }
}
